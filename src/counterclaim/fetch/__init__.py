"""The only room that opens connections: it follows feeds and fetches addresses, when a person says so by a command.

`guard` decides which addresses may be asked at all, `exchange` asks one, `alarm` and `body` bound the answer, `robots`
knows what a site wishes, `pace` waits, `browser` puts these together, `rounds` goes through feeds and lists. Invariant:
no byte goes to an address that `guard` has not checked, after a redirect as before.
"""

from counterclaim.fetch.browser import Browser, Limits
from counterclaim.fetch.failures import Refused
from counterclaim.fetch.rounds import Delivery, Leads, follow, go_through

__all__ = ["Browser", "Delivery", "Leads", "Limits", "Refused", "follow", "go_through"]
