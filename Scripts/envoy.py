#!/usr/bin/env python3
"""Reads a configuration of Envoy as Envoy's own messages define it: an unknown member, or a value of another type, fails.

    Scripts/envoy.py FILE    needs envoy-data-plane and PyYAML (Scripts/test-operation brings them)
"""
import importlib
import sys

import yaml


def types(node):
    """The types of all members that say theirs."""
    if isinstance(node, dict):
        if "@type" in node:
            yield node["@type"].removeprefix("type.googleapis.com/")
        for value in node.values():
            yield from types(value)
    elif isinstance(node, list):
        for value in node:
            yield from types(value)


configuration = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
names = sorted(set(types(configuration)))
for name in names:
    # A message is known once its module was imported.
    package, message = name.rsplit(".", 1)
    getattr(importlib.import_module("envoy_data_plane." + package), message)
bootstrap = importlib.import_module("envoy_data_plane.envoy.config.bootstrap.v3").Bootstrap
bootstrap.from_dict(configuration)
print(f"{sys.argv[1]} fits Envoy's messages, {len(names)} of them in extensions.")
