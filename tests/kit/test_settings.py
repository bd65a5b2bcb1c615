from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from kit.settings import Settings, with_driver


def test_every_setting_says_what_it_does() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_without_any_setting_there_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert Settings().database_url == "sqlite:///data/capwright.db"
    assert Settings(data_dir=tmp_path).database_url == f"sqlite:///{tmp_path}/capwright.db"


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPWRIGHT_DATABASE_URL", "postgresql://someone:secret@db/capwright")
    monkeypatch.setenv("CAPWRIGHT_EMBEDDINGS", "off")
    monkeypatch.setenv("CAPWRIGHT_CHROMA_URL", "")
    settings = Settings()
    assert settings.database_url == "postgresql+psycopg://someone:secret@db/capwright"
    assert settings.embeddings == "off"
    assert settings.chroma_url is None
    assert "secret" not in repr(settings)


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPWRIGHT_LLM_API_KEY", "sk-secret")
    assert "sk-secret" not in repr(Settings())
    assert "sk-secret" not in Settings().model_dump_json()


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "70000"), ("EMBEDDINGS", "maybe"), ("LOG_LEVEL", "loud")]
)
def test_values_that_cannot_be_are_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"CAPWRIGHT_{name}", value)
    with pytest.raises(ValidationError, match=name.lower()):
        Settings()


@pytest.mark.parametrize(
    ("url", "completed"),
    [
        ("postgres://h/d", "postgresql+psycopg://h/d"),
        ("postgresql://h/d", "postgresql+psycopg://h/d"),
        ("postgresql+psycopg://h/d", "postgresql+psycopg://h/d"),
        ("sqlite:///x.db", "sqlite:///x.db"),
    ],
)
def test_the_driver_is_named(url: str, completed: str) -> None:
    assert with_driver(url) == completed
