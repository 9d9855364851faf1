"""An account for a terminal: a sheet that wraps by display width, and the chapters written on it."""
