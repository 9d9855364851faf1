"""Train the attribution engine: `python -m training.attribution`."""
