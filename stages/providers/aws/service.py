"""Names one of Amazon's services as our settings and its SDK do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AwsService:
    """A service, by our own name, its SDK's, and what its settings begin with."""

    name: str
    api: str
    prefix: str

    @property
    def region_setting(self) -> str:
        """Where an operator says which region it is asked in."""
        return f"{self.prefix}REGION, or AWS_REGION"

    @property
    def endpoint_setting(self) -> str:
        """What leads to another endpoint, as all of Amazon's SDKs read it."""
        return f"AWS_ENDPOINT_URL_{self.api.upper().replace('-', '_')}"
