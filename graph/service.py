"""One HTTP service elsewhere: who asks there, how long we wait, and what went wrong, said with its address."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass

import requests
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth

from graph.errors import EndpointError
from graph.settings import REMOTE_TIMEOUT_SECONDS, program_version

__all__ = ["Account", "HttpService"]

_SHOWN = 300
_ADVICE = {
    requests.codes.bad_request: "mend the query",
    requests.codes.unauthorized: "name a user who may do this, and the password",
    requests.codes.forbidden: "name a user who may do this, and the password",
    requests.codes.not_found: "check the address",
    requests.codes.method_not_allowed: "check the address; the service may only read",
    requests.codes.request_entity_too_large: "send smaller parts, or raise the server's limit",
    requests.codes.unsupported_media_type: "check the address; it takes no such format",
}


@dataclass(frozen=True, slots=True)
class Account:
    """Who asks; the password is sent only to a server that challenges for it."""

    user: str
    password: str

    def __repr__(self) -> str:
        """The user alone: passwords stay out of logs and tracebacks."""
        return f"Account({self.user!r})"


class HttpService:
    """One address, asked with one session; used in one thread at a time.

    Raises :class:`~graph.errors.EndpointError` for whatever is no success.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float = REMOTE_TIMEOUT_SECONDS,
        account: Account | None = None,
        session: requests.Session | None = None,
    ) -> None:
        self.url = url
        self._timeout = timeout
        self._account = account
        self._auth: AuthBase | None = None
        self._session = session or requests.Session()

    def send(
        self,
        method: str,
        *,
        params: Mapping[str, str] | None = None,
        data: bytes | list[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        missing_is_well: bool = False,
    ) -> requests.Response:
        """One request and its answer; ``missing_is_well`` lets 404 pass, for what is to be gone."""
        sent = {"User-Agent": f"diplograph/{program_version()}", **(headers or {})}
        response = self._exchange(method, params, data, sent)
        if response.status_code == requests.codes.unauthorized and self._account and self._auth is None:
            self._auth = _asked_for(response, self._account)
            response = self._exchange(method, params, data, sent)
        if response.ok or (missing_is_well and response.status_code == requests.codes.not_found):
            return response
        raise self._refusal(response)

    def error(self, problem: str, advice: str, *, status: int | None = None) -> EndpointError:
        """What is wrong here, with the address."""
        return EndpointError(self.url, problem, advice, status=status)

    def _exchange(
        self,
        method: str,
        params: Mapping[str, str] | None,
        data: bytes | list[tuple[str, str]] | None,
        headers: Mapping[str, str],
    ) -> requests.Response:
        try:
            return self._session.request(
                method, self.url, params=params, data=data, headers=headers, auth=self._auth, timeout=self._timeout
            )
        except requests.Timeout as error:
            raise self.error(f"did not answer within {self._timeout:g} s", "ask for less, or try later") from error
        except requests.ConnectionError as error:
            raise self.error("cannot be reached", "check the address, and that it runs") from error
        except requests.RequestException as error:
            raise self.error(f"cannot be asked ({error})", "check the address") from error

    def _refusal(self, response: requests.Response) -> EndpointError:
        """What a service said instead of an answer, from a problem document (RFC 9457) or the first of its text."""
        said = response.text.strip()
        with contextlib.suppress(requests.JSONDecodeError):
            problem = response.json()
            if isinstance(problem, dict):
                said = ": ".join(str(problem[key]) for key in ("title", "detail") if key in problem) or said
        told = said if len(said) <= _SHOWN else said[:_SHOWN] + " […]"
        advice = _ADVICE.get(response.status_code, "try later, or ask for less")
        return self.error(f"answered {response.status_code} {told}".rstrip(), advice, status=response.status_code)


def _asked_for(response: requests.Response, account: Account) -> AuthBase:
    """The way in which a server wants to know who asks."""
    challenge = response.headers.get("WWW-Authenticate", "").lower()
    kind = HTTPDigestAuth if challenge.startswith("digest") else HTTPBasicAuth
    return kind(account.user, account.password)
