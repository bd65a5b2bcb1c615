"""One base class for every error a caller may see. It knows its HTTP status and says what to do."""

from __future__ import annotations

from typing import Any, ClassVar


class CapwrightError(Exception):
    """Base of all errors with a message for the caller.

    `detail` says what is wrong with this call, `do` what would put it right. Both are shown to users.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"
    title: ClassVar[str] = "Something went wrong on our side"

    def __init__(self, detail: str, *, do: str = "", **extra: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.do = do
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.detail} {self.do}".strip()


class BadInput(CapwrightError):
    """The request can't be understood as it stands."""

    status = 422
    code = "bad-input"
    title = "The input can't be used"


class NotFound(CapwrightError):
    """There is no such thing, or it belongs to someone else."""

    status = 404
    code = "not-found"
    title = "Not found"


class Conflict(CapwrightError):
    """The thing is not in a state that allows this, or somebody else changed it first."""

    status = 409
    code = "conflict"
    title = "Conflicts with the current state"


class Unauthenticated(CapwrightError):
    """No API key, or one that is not known."""

    status = 401
    code = "unauthenticated"
    title = "An API key is needed"


class Forbidden(CapwrightError):
    """The key is known but lacks the scope."""

    status = 403
    code = "forbidden"
    title = "This key may not do that"


class PreconditionFailed(CapwrightError):
    """If-Match names another version than the stored one."""

    status = 412
    code = "precondition-failed"
    title = "Changed in the meantime"


class PreconditionRequired(CapwrightError):
    """The write needs an If-Match header and came without one."""

    status = 428
    code = "precondition-required"
    title = "If-Match is needed"


class ModelFailed(CapwrightError):
    """The language model gave nothing that could be used."""

    status = 502
    code = "model-failed"
    title = "The language model could not do it"


class NotReady(CapwrightError):
    """A part is still loading."""

    status = 503
    code = "not-ready"
    title = "Not ready yet"
