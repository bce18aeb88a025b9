using System.Security.Cryptography;
using PromptLint.Scoring.Files;

namespace PromptLint.Scoring.Tests.Files;

public sealed class ModelFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("promptlint-model").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void A_folder_without_a_manifest_is_no_model_folder() => Assert.Null(ModelFolder.TryOpen(_path));

    [Fact]
    public void A_listed_file_with_its_hash_is_read()
    {
        Add("model.onnx", [1, 2, 3]);
        Assert.Equal([1, 2, 3], Open().Read("model.onnx"));
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 4 })]
    [InlineData(new byte[] { 1, 2, 3, 0 })]
    [InlineData(new byte[] { })]
    public void An_altered_file_is_refused_in_one_line(byte[] altered)
    {
        Add("model.onnx", [1, 2, 3]);
        File.WriteAllBytes(Path.Combine(_path, "model.onnx"), altered);
        Refuses("model.onnx", "was altered");
    }

    [Fact]
    public void A_listed_file_that_is_missing_is_refused_in_one_line()
    {
        Add("model.onnx", [1, 2, 3]);
        File.Delete(Path.Combine(_path, "model.onnx"));
        Refuses("model.onnx", "is missing");
    }

    [Fact]
    public void A_file_that_is_not_listed_is_refused()
    {
        Add("model.onnx", [1]);
        File.WriteAllBytes(Path.Combine(_path, "other.onnx"), [1]);
        Refuses("other.onnx", "does not list");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\": 2}")]
    [InlineData("{\"format\": \"x\"}")]
    [InlineData("{\"format\": 1, \"files\": {\"a\": {\"bytes\": {}}}}")]
    public void A_broken_manifest_is_an_error_of_one_line(string json)
    {
        File.WriteAllText(Path.Combine(_path, "model.json"), json);
        Assert.DoesNotContain('\n', Assert.Throws<ModelFileException>(() => ModelFolder.TryOpen(_path)).Message);
    }

    private void Refuses(string name, string because)
    {
        string message = Assert.Throws<ModelFileException>(() => Open().Read(name)).Message;
        Assert.Contains(because, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    private ModelFolder Open() => ModelFolder.TryOpen(_path)!;

    private void Add(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(_path, name), content);
        string sha = Convert.ToHexStringLower(SHA256.HashData(content));
        File.WriteAllText(
            Path.Combine(_path, "model.json"),
            "{\"format\": 1, \"version\": \"1\", \"files\": {\"" + name + "\": {\"bytes\": " + content.Length + ", \"sha256\": \"" + sha + "\"}}}");
    }
}
