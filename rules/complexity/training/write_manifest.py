"""Writes model.json: python3 write_manifest.py FOLDER VERSION [CURVES.json]. Names each file with its size and SHA-256."""
import hashlib
import json
import os
import sys


def main(folder, version, curves=None):
    files = {}
    for name in ('managed.bin', 'model.onnx', 'vocab.txt'):
        path = os.path.join(folder, name)
        if os.path.exists(path):
            with open(path, 'rb') as stream:
                data = stream.read()
            files[name] = {'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()}
    manifest = {'format': 1, 'version': version, 'files': files}
    if curves:
        with open(curves, encoding='utf-8') as stream:
            manifest['onnx'] = json.load(stream)
    with open(os.path.join(folder, 'model.json'), 'w', encoding='utf-8', newline='\n') as out:
        out.write(json.dumps(manifest, indent=2) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
