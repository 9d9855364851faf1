"""How two passages stand to each other, read together by a small trained network: at linking, on few pairs."""
