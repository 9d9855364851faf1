"""A dossier for programs that speak the Model Context Protocol, such as assistants: to look things up, never to change.

A request names a tool (`tools`); it asks the shelf (`shelf`) for the newest account and answers with passages in one
shape (`answers`), a part at a time (`paging`). `server` alone knows the protocol and its library, the extra
`counterclaim[mcp]`. Invariants: nothing is written; every quote is `article.text[start:end]` with its place beside it,
and every other word is an article's or from a fixed list.
"""
