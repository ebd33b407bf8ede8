"""The local web application: pages over a library, made on this machine and looked at on it. Reads, never writes."""

from retold.web.app import create_app

__all__ = ["create_app"]
