"""What docs/aws.md says the processes may do is what their code asks of Amazon, and no more."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from botocore import xform_name
from botocore.session import Session

ROOT = Path(__file__).parents[2]

# Where a process in production calls each service.
FILES = {
    "dynamodb": ("progress/stores/dynamodb*.py", "server/aws.py"),
    "s3": ("stages/artifacts/s3*.py", "server/aws.py"),
    "sqs": ("server/queue/*.py", "server/aws.py"),
}

# `setup-aws` alone needs these: whole files, or functions of a file.
SETUP_FILES = {"dynamodb_schema.py", "s3_setup.py"}
SETUP_FUNCTIONS = {"sqs_setup.py": {"create_queues", "_create", "_arn"}}

# By Amazon's service authorization reference. A batch needs what one of its entries needs, and S3
# knows fewer actions than it has methods.
NEEDS = {
    "put_item": ["dynamodb:PutItem"],
    "update_item": ["dynamodb:UpdateItem"],
    "delete_item": ["dynamodb:DeleteItem"],
    "get_item": ["dynamodb:GetItem"],
    "batch_get_item": ["dynamodb:BatchGetItem"],
    "query": ["dynamodb:Query"],
    "describe_table": ["dynamodb:DescribeTable"],
    "get_object": ["s3:GetObject"],
    "head_object": ["s3:GetObject"],
    "put_object": ["s3:PutObject"],
    "create_multipart_upload": ["s3:PutObject"],
    "upload_part": ["s3:PutObject"],
    "complete_multipart_upload": ["s3:PutObject"],
    "abort_multipart_upload": ["s3:AbortMultipartUpload"],
    "copy_object": ["s3:GetObject", "s3:PutObject"],
    "delete_object": ["s3:DeleteObject"],
    "delete_objects": ["s3:DeleteObject"],
    "list_objects_v2": ["s3:ListBucket"],
    "send_message": ["sqs:SendMessage"],
    "receive_message": ["sqs:ReceiveMessage"],
    "delete_message": ["sqs:DeleteMessage"],
    "change_message_visibility_batch": ["sqs:ChangeMessageVisibility"],
    "get_queue_url": ["sqs:GetQueueUrl"],
    "get_queue_attributes": ["sqs:GetQueueAttributes"],
}

Needed = dict[str, set[tuple[str, str]]]  # action → files and functions that need it


def test_the_table_names_each_action_and_who_needs_it() -> None:
    assert needed_by_the_table() == needed_by_the_code()


def test_amazon_is_asked_nowhere_else() -> None:
    here = {path for patterns in FILES.values() for path in files(patterns)}
    others = set().union(*map(methods_of, FILES)) - {"query"}  # which is a word of HTTP, too
    for path in files(("server/**/*.py", "progress/**/*.py", "stages/**/*.py")):
        if path.name not in ("aws_setup.py", "sqs_setup.py"):
            forbidden = {"create_queues"} | (set() if path in here else others)
            assert not forbidden & set(names_in(parsed(path))), path


@pytest.mark.parametrize(
    ("code", "method"),
    [
        ('await self._calls.ask("get_object", Key=name)', "get_object"),
        ('await ask(client, "put_object")', "put_object"),
        ("await self.client.copy_object(Bucket=bucket)", "copy_object"),
        ('await client.generate_presigned_url("get_object", Params={})', "get_object"),
        ('method = "head_object"', "head_object"),
    ],
)
def test_a_call_is_found_however_it_is_written(code: str, method: str) -> None:
    found = list(functions(ast.parse(f"class A:\n    async def f(self):\n        {code}")))
    assert [(name, set(names_in(node)) & methods_of("s3")) for name, node in found] == [
        ("f", {method})
    ]


def needed_by_the_table() -> Needed:
    """A row says `action` | on what | what for | `file.py` `function` `function`, `file.py` …"""
    text = (ROOT / "docs/aws.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+:\w+)` \|[^|]*\|[^|]*\|([^|]*)\|$", text, re.MULTILINE)
    needed: Needed = {}
    for action, by in rows:
        assert action not in needed, f"{action} has two rows"
        needed[action] = set()
        file = ""
        for name in re.findall(r"`([^`]+)`", by):
            if name.endswith(".py"):
                file = name
            else:
                needed[action].add((file, name))
    return needed


def needed_by_the_code() -> Needed:
    """Every call of a serving process; one inside of another function counts as the outer's."""
    needed: Needed = defaultdict(set)
    for service, patterns in FILES.items():
        methods = methods_of(service)
        for path in files(patterns):
            for function, node in functions(parsed(path)):
                if path.name in SETUP_FILES or function in SETUP_FUNCTIONS.get(path.name, ()):
                    continue
                for method in set(names_in(node)) & methods:
                    assert method in NEEDS, f"{path.name} {function}: what does {method} need?"
                    for action in NEEDS[method]:
                        needed[action].add((path.name, function))
    return dict(needed)


def methods_of(service: str) -> set[str]:
    """All that a client of it can be asked, by botocore's own description."""
    return {xform_name(name) for name in Session().get_service_model(service).operation_names}


def functions(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """A module's functions and its classes' methods."""
    for node in module.body:
        for one in node.body if isinstance(node, ast.ClassDef) else [node]:
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                yield one.name, one


def names_in(node: ast.AST) -> Iterator[str]:
    """What is called by its name, and every text: the name of a method is often passed on."""
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            if isinstance(one.func, ast.Attribute):
                yield one.func.attr
            elif isinstance(one.func, ast.Name):
                yield one.func.id
        elif isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def files(patterns: tuple[str, ...]) -> list[Path]:
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern))


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
