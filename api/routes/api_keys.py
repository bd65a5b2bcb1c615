"""API keys: list, make, revoke."""

from __future__ import annotations

from fastapi import APIRouter

from api.auth import MayAdmin
from api.openapi import links, problems
from api.parts import WithParts
from api.schemas.base import ApiKeyPath
from api.schemas.service import ApiKeyAnswer, ApiKeyListing, ApiKeyRequest, NewApiKeyAnswer
from storage.api_keys import ApiKeyRepository

router = APIRouter(prefix="/v1/api-keys", tags=["API keys"])


@router.get("", responses=problems())
def list_api_keys(parts: WithParts, key: MayAdmin) -> ApiKeyListing:
    """List the organisation's keys. The keys themselves are not kept."""
    with parts.database.read(key.organisation_id) as connection:
        keys = ApiKeyRepository(connection, key.organisation_id).list()
    return ApiKeyListing(items=tuple(ApiKeyAnswer.of(one) for one in keys))


@router.post(
    "",
    status_code=201,
    responses={201: {"links": links("id", "key_id", "revoke_api_key")}, **problems(body=True)},
)
def create_api_key(parts: WithParts, key: MayAdmin, request: ApiKeyRequest) -> NewApiKeyAnswer:
    """Make a key. It stands in this answer and nowhere else."""
    with parts.database.write(key.organisation_id) as connection:
        stored, secret = ApiKeyRepository(connection, key.organisation_id).create(
            name=request.name, scopes=request.scopes, at=parts.clock.now()
        )
    return NewApiKeyAnswer(**dict(ApiKeyAnswer.of(stored)), key=secret)


@router.delete("/{key_id}", status_code=204, responses=problems(404, 409))
def revoke_api_key(parts: WithParts, key: MayAdmin, key_id: ApiKeyPath) -> None:
    """Revoke a key, from the next request on. The last admin key stays."""
    with parts.database.write(key.organisation_id) as connection:
        ApiKeyRepository(connection, key.organisation_id).revoke(key_id)
