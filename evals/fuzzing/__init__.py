"""Fuzzing of every reader of a format: what is fed to it, how that is bent, and the process that is watched."""
