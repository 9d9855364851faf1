"""The pages, one file each, in the order of the bar; each has a `router`."""
