"""Whether a request that a browser signs with its cookie was made by our own pages. Pure.

A browser adds the cookie to a request whoever caused it; where the request came from it says in
headers that no page can forge: Sec-Fetch-Site (W3C Fetch Metadata) or, in older browsers, Origin (RFC 6454).
"""

from __future__ import annotations

from urllib.parse import urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}


def from_same_origin(*, host: str | None, origin: str | None, site: str | None) -> bool:
    """Say whether the headers Host, Origin and Sec-Fetch-Site name one origin.

    Schemes are not compared: behind a proxy that ends TLS the server can't be sure of its own. A request with
    neither Origin nor Sec-Fetch-Site is not from a page of ours, since browsers send one of them with each change.
    """
    if site is not None and site.strip().lower() != "same-origin":
        return False
    if origin is None:
        return site is not None
    return _names(origin, host)


def from_elsewhere(*, host: str | None, origin: str | None, site: str | None) -> bool:
    """Say whether a page of another origin made the request; False for one that no page made."""
    return (origin is not None or site is not None) and not from_same_origin(
        host=host, origin=origin, site=site
    )


def _names(origin: str, host: str | None) -> bool:
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(f"//{host or ''}")
        default = _DEFAULT_PORTS.get(theirs.scheme)
        if default is None or not theirs.hostname:
            return False
        return (theirs.hostname, theirs.port or default) == (ours.hostname, ours.port or default)
    except ValueError:  # a port that is no number
        return False
