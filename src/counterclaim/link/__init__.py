"""Many Readings become one Account: actors, copies, claims, figures, disputes, timeline. Pure functions only."""

from counterclaim.link.order import link_name, link_readings

__all__ = ["link_name", "link_readings"]
