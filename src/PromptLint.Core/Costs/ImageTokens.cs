namespace PromptLint.Core.Costs;

/// <summary>Tokens of an image for OpenAI's tile-based models (gpt-4o, gpt-4.1, o-series), by the vendor's images and vision guide.</summary>
public static class ImageTokens
{
    /// <summary>Any image at low detail.</summary>
    public const int Low = 85;

    private const int PerTile = 170;

    /// <summary>An image at high detail: fitted into 2,048 x 2,048, its shorter side brought down to 768, then counted in tiles of 512.</summary>
    /// <param name="width">Pixels, at least 1.</param>
    /// <param name="height">Pixels, at least 1.</param>
    public static int High(int width, int height)
    {
        double scale = Math.Min(1.0, 2048.0 / Math.Max(width, height));
        scale = Math.Min(scale, 768.0 / Math.Min(width, height));
        int tiles = Tiles(width * scale) * Tiles(height * scale);
        return Low + PerTile * tiles;
    }

    private static int Tiles(double length) => Math.Max(1, (int)Math.Ceiling(Math.Round(length, 6) / 512.0));
}
