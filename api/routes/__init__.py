"""The routes, as an explicit list."""

from __future__ import annotations

from fastapi import APIRouter

from api.routes import (
    api_keys,
    capabilities,
    conversations,
    documents,
    domains,
    health,
    kpis,
    learning_plans,
    organisation,
    profile_history,
    reports,
    role_profiles,
    sessions,
    tailorings,
    transcripts,
    turns,
    usage,
)

ROUTERS: tuple[APIRouter, ...] = (
    conversations.router,
    turns.router,
    transcripts.router,
    documents.router,
    profile_history.router,  # before the profiles, whose ids its address would be taken for
    role_profiles.router,
    tailorings.router,
    learning_plans.router,
    reports.router,
    capabilities.router,
    kpis.router,
    domains.router,
    api_keys.router,
    sessions.router,
    organisation.router,
    usage.router,
)
HEALTH: APIRouter = health.router
