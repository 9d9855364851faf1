"""Why an address gave nothing: refused by us, or failed on its way; and whether it is worth another try."""

from __future__ import annotations

from counterclaim.errors import InputError


class Refused(InputError):
    """An address gave nothing that can be used.

    `status` is the server's, 0 where it never answered; `again` whether a later visit may go better; `pause` the
    seconds that the server asks for before it.
    """

    def __init__(
        self, what: str, *, where: str, next_step: str = "", status: int = 0, again: bool = False, pause: float = 0.0
    ) -> None:
        super().__init__(what, where=where, next_step=next_step)
        self.status = status
        self.again = again
        self.pause = pause
