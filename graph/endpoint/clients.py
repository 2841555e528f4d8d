"""Who asks: the address by which requests are told apart, so that the many of one client hold up no other's one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from typing import Any

__all__ = ["OURSELVES", "client_key", "client_of", "current_client"]

OURSELVES = ""
"""The client of what the server asks on its own behalf."""

current_client: ContextVar[str] = ContextVar("current_client", default=OURSELVES)
"""The client of the request that is being answered; tasks and threads started for it inherit this."""

_FORWARDED = b"x-forwarded-for"
_NETWORK_BITS = 64


def client_of(scope: Mapping[str, Any], *, proxies: int) -> str:
    """The client of an ASGI request.

    ``proxies`` says how many proxies of ours stand before this server, each of which adds to ``X-Forwarded-For`` the
    address that it was asked from: the last so many are true, whatever stands before them the client may have written.
    With none, or where the header holds fewer, the address of the connection counts.
    """
    peer = scope.get("client")
    address = peer[0] if peer else OURSELVES
    if proxies:
        forwarded = _forwarded(scope.get("headers", ()))
        if len(forwarded) >= proxies:
            address = forwarded[-proxies]
    return client_key(address)


@lru_cache(maxsize=4096)
def client_key(address: str) -> str:
    """What stands for a client: an IPv4 address, of an IPv6 address its network, whose addresses are one household's.

    >>> client_key("2001:db8:1:2:aaaa::1")
    '2001:db8:1:2::'
    >>> client_key("::ffff:192.0.2.7"), client_key("192.0.2.7"), client_key("[2001:db8::1]")
    ('192.0.2.7', '192.0.2.7', '2001:db8::')
    """
    try:
        parsed = ip_address(address.strip("[] ").partition("%")[0])
    except ValueError:
        return address[:64]  # a proxy may say "unknown", or a name
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(IPv6Address(int(parsed) >> _NETWORK_BITS << _NETWORK_BITS))
    return str(parsed)


def _forwarded(headers: Iterable[tuple[bytes, bytes]]) -> list[str]:
    values = [value.decode("latin-1") for name, value in headers if name == _FORWARDED]
    return [entry.strip() for value in values for entry in value.split(",") if entry.strip()]
