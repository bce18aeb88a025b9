using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PromptLint.Scoring.Files;

/// <summary>The folder of the reference model beside this assembly. No setting points elsewhere: a model file is code's equal,
/// so it is taken from our own package alone, and only with the hash that the package names.</summary>
internal sealed class ModelFolder
{
    private const string ManifestName = "model.json";
    private const int Format = 1;

    private readonly string _path;
    private readonly Dictionary<string, ModelFileEntry> _files;

    private ModelFolder(string path, string version, string fingerprint, Dictionary<string, ModelFileEntry> files, JObject? onnx)
    {
        _path = path;
        Version = version;
        Fingerprint = fingerprint;
        _files = files;
        Onnx = onnx;
    }

    /// <summary>Where the package has its model.</summary>
    public static string PackagePath => Path.Combine(AppContext.BaseDirectory, "complexity");

    public string Version { get; }

    /// <summary>A hash of model.json, and through it of every file that it lists.</summary>
    public string Fingerprint { get; }

    /// <summary>What model.json says of the reference model's answer; null when there is no such model.</summary>
    public JObject? Onnx { get; }

    /// <summary>Reads model.json.</summary>
    /// <returns>The folder, or null when there is none.</returns>
    /// <exception cref="ModelFileException">model.json cannot be read.</exception>
    public static ModelFolder? TryOpen(string path)
    {
        string manifest = Path.Combine(path, ManifestName);
        if (!File.Exists(manifest))
            return null;
        try
        {
            string text = File.ReadAllText(manifest);
            var json = JObject.Parse(text);
            if (json.Value<int>("format") != Format)
                throw new ModelFileException($"{manifest} has format {json.Value<int>("format")}; this version reads format {Format}");
            var files = new Dictionary<string, ModelFileEntry>(StringComparer.Ordinal);
            foreach (var file in (json["files"] as JObject ?? []).Properties())
                files[file.Name] = new ModelFileEntry(file.Value.Value<long>("bytes"), file.Value.Value<string>("sha256") ?? "");
            return new ModelFolder(path, json.Value<string>("version") ?? "", Hash(Encoding.UTF8.GetBytes(text))[..16], files, json["onnx"] as JObject);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidCastException or FormatException or OverflowException)
        {
            throw new ModelFileException($"{manifest} cannot be read: {e.Message.Split('\n')[0]}");
        }
    }

    public bool Lists(string name) => _files.ContainsKey(name);

    /// <summary>Reads a file and checks it; what is returned is what was checked.</summary>
    /// <exception cref="ModelFileException">The file is missing, unreadable or altered.</exception>
    public byte[] Read(string name)
    {
        string path = Path.Combine(_path, name);
        if (!_files.TryGetValue(name, out var entry))
            throw new ModelFileException($"{ManifestName} in {_path} does not list {name}");
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelFileException($"the model file {path} is missing: install PromptLint again");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException($"the model file {path} cannot be read: {e.Message.Split('\n')[0]}");
        }
        if (content.Length != entry.Bytes || Hash(content) != entry.Sha256)
            throw new ModelFileException($"the model file {path} was altered (its SHA-256 is not the one in {ManifestName}): install PromptLint again");
        return content;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
