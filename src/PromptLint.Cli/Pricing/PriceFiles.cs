using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromptLint.Cli.CommandLine;
using PromptLint.Core.Catalog;

namespace PromptLint.Cli.Pricing;

/// <summary>Finds files of own prices and lays them over the catalog.</summary>
internal static class PriceFiles
{
    private const int MostBytes = 32 * 1024 * 1024;

    /// <summary>The files of a folder, or the one file; an https address only with its hash.</summary>
    /// <exception cref="UserError">Nothing can be read there, or the hash differs.</exception>
    public static async Task<IReadOnlyList<PriceFile>> LoadAsync(string source, string? sha256, CancellationToken cancellation)
    {
        if (Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            return [await DownloadAsync(address!, sha256, cancellation).ConfigureAwait(false)];
        if (!Directory.Exists(source))
            return [new PriceFile(Path.GetFileName(source), Verified(InputFile.Read(source), sha256, source))];
        string[] paths = [.. Directory.EnumerateFiles(source, "*.json").Order(StringComparer.Ordinal)];
        return paths.Length > 0 ? [.. paths.Select(path => new PriceFile(Path.GetFileName(path), InputFile.Read(path)))] : throw new UserError($"{source} has no JSON file");
    }

    /// <summary>The shipped catalog with own prices over it; says what cannot be used, and when the prices are old.</summary>
    public static ModelCatalog Catalog(IReadOnlyList<string> paths, DateTime today)
    {
        var errors = new List<CatalogError>();
        ModelCatalog catalog = Over(ModelCatalog.Embedded, paths, errors);
        foreach (CatalogError error in errors)
            Messages.Note($"{error}; left out");
        if (PriceAge.Notice(catalog, today) is { } notice)
            Messages.Note(notice);
        return catalog;
    }

    /// <summary>The catalog with files or folders of own prices over it.</summary>
    public static ModelCatalog Over(ModelCatalog catalog, IEnumerable<string> paths, ICollection<CatalogError> errors) =>
        Over(catalog, paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1)).Select(path => new PriceFile(Path.GetFileName(path), InputFile.Read(path))), errors);

    /// <summary>The catalog with own prices over it.</summary>
    public static ModelCatalog Over(ModelCatalog catalog, IEnumerable<PriceFile> files, ICollection<CatalogError> errors)
    {
        string today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (PriceFile file in files)
            catalog = PriceOverlay.Apply(catalog, file.Name, file.Text, today, errors);
        return catalog;
    }

    private static async Task<PriceFile> DownloadAsync(Uri address, string? sha256, CancellationToken cancellation)
    {
        if (address.Scheme != "https")
            throw new UserError("prices come over https only");
        if (sha256 is null)
            throw new UserError("an address needs --sha256, the hash of the file that you have looked at");
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60), MaxResponseContentBufferSize = MostBytes };
            string text = await client.GetStringAsync(address, cancellation).ConfigureAwait(false);
            string name = Path.GetFileName(address.LocalPath);
            return new PriceFile(name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name : "prices.json", Verified(text, sha256, address.ToString()));
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new UserError($"cannot read {address}: {error.Message}");
        }
    }

    private static string Verified(string text, string? sha256, string source)
    {
        if (sha256 is null)
            return text;
        string actual = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Equals(actual, sha256.Trim(), StringComparison.OrdinalIgnoreCase) ? text : throw new UserError($"{source} has the SHA-256 {actual}, not the one expected; nothing is taken over");
    }
}
