"""The routes, as an explicit list."""

from __future__ import annotations

from fastapi import APIRouter

from api.routes import (
    api_keys,
    capabilities,
    conversations,
    health,
    kpis,
    learning_plans,
    role_profiles,
    sessions,
    turns,
)

ROUTERS: tuple[APIRouter, ...] = (
    conversations.router,
    turns.router,
    role_profiles.router,
    learning_plans.router,
    capabilities.router,
    kpis.router,
    api_keys.router,
    sessions.router,
)
HEALTH: APIRouter = health.router
