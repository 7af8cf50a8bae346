"""Moto's server, with DynamoDB's calls one at a time; run by the emulators' own Python.

    python moto_one_at_a_time.py PORT

Its threads would race between checking a condition and writing: of two writers both can win.
"""

import sys
import threading
from collections.abc import Iterable
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple

_one_at_a_time = threading.Lock()
_moto = DomainDispatcherApplication(create_backend_app)


def _app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    if environ.get("HTTP_X_AMZ_TARGET", "").startswith("DynamoDB"):
        with _one_at_a_time:
            return list(_moto(environ, start_response))
    return _moto(environ, start_response)


run_simple("127.0.0.1", int(sys.argv[1]), _app, threaded=True)
