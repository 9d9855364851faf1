"""Which names and hosts are one outlet, and who owns it: as the program tells it and as people decide."""

from __future__ import annotations

from counterclaim.dossier.clock import now
from counterclaim.dossier.inferring import InferringFromAll, as_given
from counterclaim.errors import InputError, UnknownId
from counterclaim.ingest import identify_outlets, is_host, list_outlets
from counterclaim.model.article import Article
from counterclaim.model.outlet import Outlet, OutletRule


class NamingOutlets(InferringFromAll):
    """Knows the outlets."""

    def outlets(self) -> tuple[Outlet, ...]:
        """Every outlet with the names and hosts that are taken for it, its articles, and its owner if one is told."""
        rules = self._store.outlet_rules()
        return list_outlets(identify_outlets(self._given(), rules), rules, self._store.owners())

    def name_outlet(self, written: str, outlet: str, *, by: str) -> OutletRule:
        """Decide which outlet a name or host stands for. It takes effect when the dossier is linked again.

        Args:
            written: a name as pages print it, or a host.
            outlet: what the outlet is called; empty to let the program decide again.
            by: who decides.
        """
        rule = OutletRule("host" if is_host(written) else "name", written.strip(), outlet.strip(), by.strip(), now())
        if not rule.written:
            raise InputError("no name and no host was given", next_step="give one as `outlets` prints it")
        self._store.put_outlet_rule(rule)
        return rule

    def own_outlet(self, outlet: str, owner: str, *, by: str) -> None:
        """Say who owns an outlet; an empty owner takes it away.

        Raises:
            UnknownId: no article is by this outlet.
        """
        if outlet not in {each.name for each in self.outlets()}:
            raise UnknownId("no outlet has this name", where=outlet, next_step="take one that `outlets` prints")
        self._store.put_owner(outlet, owner.strip(), by.strip(), now())

    def _given(self) -> tuple[Article, ...]:
        """All articles as they were ingested, without their texts."""
        return tuple(as_given(article) for article in self._bare_articles())
