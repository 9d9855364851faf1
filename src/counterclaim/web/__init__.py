"""The desk: a dossier in a browser on one's own machine, to read, check and overrule.

A request comes through the gate (`gate`); a page (`pages/`, one file each) asks the desk (`desk`) for the newest
edition of the account (`edition`) or hands it a decision, and fills a template (`answer`, `templates/`). Whatever takes
long runs in a process of its own (`jobs`). Invariant: every page reads without a script; the script adds comfort.
"""
