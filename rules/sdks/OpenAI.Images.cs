// OpenAI 2.x: images.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.ObjectModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Images
{
    public class ImageClient
    {
        protected ImageClient() { }
        public ImageClient([Model] string model, string apiKey) { }
        public ImageClient([Model] string model, ApiKeyCredential credential) { }
        public ImageClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public ImageClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public ImageClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageAsync([Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImage([Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImagesAsync([Prompt] string prompt, [Choices] int imageCount, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImages([Prompt] string prompt, [Choices] int imageCount, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageEditAsync([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageEdit([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageEditAsync([ImageInput] string imageFilePath, [Prompt] string prompt, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageEdit([ImageInput] string imageFilePath, [Prompt] string prompt, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageEditAsync([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, Stream mask, string maskFilename, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageEdit([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, Stream mask, string maskFilename, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageEditAsync([ImageInput] string imageFilePath, [Prompt] string prompt, string maskFilePath, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageEdit([ImageInput] string imageFilePath, [Prompt] string prompt, string maskFilePath, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageEditsAsync([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, [Choices] int imageCount, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageEdits([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, [Choices] int imageCount, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageEditsAsync([ImageInput] string imageFilePath, [Prompt] string prompt, [Choices] int imageCount, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageEdits([ImageInput] string imageFilePath, [Prompt] string prompt, [Choices] int imageCount, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageEditsAsync([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, Stream mask, string maskFilename, [Choices] int imageCount, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageEdits([ImageInput] Stream image, string imageFilename, [Prompt] string prompt, Stream mask, string maskFilename, [Choices] int imageCount, [Carries] ImageEditOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageEditsAsync([ImageInput] string imageFilePath, [Prompt] string prompt, string maskFilePath, [Choices] int imageCount, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageEdits([ImageInput] string imageFilePath, [Prompt] string prompt, string maskFilePath, [Choices] int imageCount, [Carries] ImageEditOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageVariationAsync([ImageInput] Stream image, string imageFilename, [Carries] ImageVariationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageVariation([ImageInput] Stream image, string imageFilename, [Carries] ImageVariationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImage>> GenerateImageVariationAsync([ImageInput] string imageFilePath, [Carries] ImageVariationOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImage> GenerateImageVariation([ImageInput] string imageFilePath, [Carries] ImageVariationOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageVariationsAsync([ImageInput] Stream image, string imageFilename, [Choices] int imageCount, [Carries] ImageVariationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageVariations([ImageInput] Stream image, string imageFilename, [Choices] int imageCount, [Carries] ImageVariationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public virtual Task<ClientResult<GeneratedImageCollection>> GenerateImageVariationsAsync([ImageInput] string imageFilePath, [Choices] int imageCount, [Carries] ImageVariationOptions options = null) => throw null;
        [LlmCall(Operation.Image)] public virtual ClientResult<GeneratedImageCollection> GenerateImageVariations([ImageInput] string imageFilePath, [Choices] int imageCount, [Carries] ImageVariationOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual ClientResult GenerateImageEdits(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual Task<ClientResult> GenerateImageEditsAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual ClientResult GenerateImages([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual Task<ClientResult> GenerateImagesAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual ClientResult GenerateImageVariations(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Image)] public virtual Task<ClientResult> GenerateImageVariationsAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.3,)")] public string Model { get; }
        [Versions("[2.4,)")] public Uri Endpoint { get; }
    }

    public class GeneratedImage
    {
        public BinaryData ImageBytes { get; }
        public Uri ImageUri { get; }
        public string RevisedPrompt { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct GeneratedImageBackground
    {
        public GeneratedImageBackground(string value) { }
        public static bool operator ==(GeneratedImageBackground left, GeneratedImageBackground right) => throw null;
        public static bool operator !=(GeneratedImageBackground left, GeneratedImageBackground right) => throw null;
        public static implicit operator GeneratedImageBackground(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageBackground?(string value) => throw null;
        public static GeneratedImageBackground Transparent { get; }
        public static GeneratedImageBackground Opaque { get; }
        public static GeneratedImageBackground Auto { get; }
    }

    public class GeneratedImageCollection : ReadOnlyCollection<GeneratedImage>
    {
        internal GeneratedImageCollection() : base(null) { }
        public DateTimeOffset CreatedAt { get; }
        [Versions("[2.9,)")] public GeneratedImageBackground? Background { get; }
        [Versions("[2.9,)")] public GeneratedImageFileFormat? OutputFileFormat { get; }
        [Versions("[2.9,)")] public GeneratedImageQuality? Quality { get; }
        [Versions("[2.9,)")] public GeneratedImageSize? Size { get; }
        [Versions("[2.2,)")] public ImageTokenUsage Usage { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct GeneratedImageFileFormat
    {
        public GeneratedImageFileFormat(string value) { }
        public static bool operator ==(GeneratedImageFileFormat left, GeneratedImageFileFormat right) => throw null;
        public static bool operator !=(GeneratedImageFileFormat left, GeneratedImageFileFormat right) => throw null;
        public static implicit operator GeneratedImageFileFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageFileFormat?(string value) => throw null;
        public static GeneratedImageFileFormat Png { get; }
        public static GeneratedImageFileFormat Jpeg { get; }
        public static GeneratedImageFileFormat Webp { get; }
    }

    public readonly struct GeneratedImageFormat
    {
        public GeneratedImageFormat(string value) { }
        public static bool operator ==(GeneratedImageFormat left, GeneratedImageFormat right) => throw null;
        public static bool operator !=(GeneratedImageFormat left, GeneratedImageFormat right) => throw null;
        public static implicit operator GeneratedImageFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageFormat?(string value) => throw null;
        public static GeneratedImageFormat Bytes { get; }
        public static GeneratedImageFormat Uri { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct GeneratedImageModerationLevel
    {
        public GeneratedImageModerationLevel(string value) { }
        public static bool operator ==(GeneratedImageModerationLevel left, GeneratedImageModerationLevel right) => throw null;
        public static bool operator !=(GeneratedImageModerationLevel left, GeneratedImageModerationLevel right) => throw null;
        public static implicit operator GeneratedImageModerationLevel(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageModerationLevel?(string value) => throw null;
        public static GeneratedImageModerationLevel Low { get; }
        public static GeneratedImageModerationLevel Auto { get; }
    }

    public readonly struct GeneratedImageQuality
    {
        public GeneratedImageQuality(string value) { }
        public static bool operator ==(GeneratedImageQuality left, GeneratedImageQuality right) => throw null;
        public static bool operator !=(GeneratedImageQuality left, GeneratedImageQuality right) => throw null;
        public static implicit operator GeneratedImageQuality(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageQuality?(string value) => throw null;
        public static GeneratedImageQuality High { get; }
        [Versions("[2.9,)")] public static GeneratedImageQuality LowQuality { get; }
        [Versions("[2.9,)")] public static GeneratedImageQuality MediumQuality { get; }
        [Versions("[2.9,)")] public static GeneratedImageQuality HighQuality { get; }
        public static GeneratedImageQuality Standard { get; }
        [Versions("[2.2,)")] public static GeneratedImageQuality Auto { get; }
        [Versions("[2.2,2.9)")] public static GeneratedImageQuality Low { get; }
        [Versions("[2.2,2.9)")] public static GeneratedImageQuality Medium { get; }
    }

    public readonly struct GeneratedImageSize
    {
        public static readonly GeneratedImageSize W256xH256;
        public static readonly GeneratedImageSize W512xH512;
        public static readonly GeneratedImageSize W1024xH1024;
        [Versions("[2.2,)")] public static readonly GeneratedImageSize W1024xH1536;
        [Versions("[2.2,)")] public static readonly GeneratedImageSize W1536xH1024;
        public static readonly GeneratedImageSize W1024xH1792;
        public static readonly GeneratedImageSize W1792xH1024;
        public GeneratedImageSize(int width, int height) { }
        public static bool operator ==(GeneratedImageSize left, GeneratedImageSize right) => throw null;
        public static bool operator !=(GeneratedImageSize left, GeneratedImageSize right) => throw null;
        [Versions("[2.2,)")] public static GeneratedImageSize Auto { get; }
    }

    public readonly struct GeneratedImageStyle
    {
        public GeneratedImageStyle(string value) { }
        public static bool operator ==(GeneratedImageStyle left, GeneratedImageStyle right) => throw null;
        public static bool operator !=(GeneratedImageStyle left, GeneratedImageStyle right) => throw null;
        public static implicit operator GeneratedImageStyle(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedImageStyle?(string value) => throw null;
        public static GeneratedImageStyle Vivid { get; }
        public static GeneratedImageStyle Natural { get; }
    }

    public class ImageEditOptions
    {
        [Versions("[2.4,)")] public GeneratedImageBackground? Background { get; set; }
        [Versions("[2.9,)")] public int? OutputCompressionFactor { get; set; }
        [Versions("[2.9,)")] public GeneratedImageFileFormat? OutputFileFormat { get; set; }
        [Versions("[2.4,)")] public GeneratedImageQuality? Quality { get; set; }
        public GeneratedImageFormat? ResponseFormat { get; set; }
        public GeneratedImageSize? Size { get; set; }
        public string EndUserId { get; set; }
        [Versions("[2.9,)")] public ImageInputFidelity? InputFidelity { get; set; }
    }

    public class ImageGenerationOptions
    {
        [Versions("[2.2,)")] public GeneratedImageModerationLevel? ModerationLevel { get; set; }
        [Versions("[2.2,)")] public int? OutputCompressionFactor { get; set; }
        [Versions("[2.2,)")] public GeneratedImageFileFormat? OutputFileFormat { get; set; }
        public string EndUserId { get; set; }
        public GeneratedImageQuality? Quality { get; set; }
        public GeneratedImageFormat? ResponseFormat { get; set; }
        public GeneratedImageSize? Size { get; set; }
        [Versions("[2.2,)")] public GeneratedImageBackground? Background { get; set; }
        public GeneratedImageStyle? Style { get; set; }
    }

    [Versions("[2.9,)")]
    public readonly struct ImageInputFidelity
    {
        public ImageInputFidelity(string value) { }
        public static bool operator ==(ImageInputFidelity left, ImageInputFidelity right) => throw null;
        public static bool operator !=(ImageInputFidelity left, ImageInputFidelity right) => throw null;
        public static implicit operator ImageInputFidelity(string value) => throw null;
        public static implicit operator ImageInputFidelity?(string value) => throw null;
        public static ImageInputFidelity High { get; }
        public static ImageInputFidelity Low { get; }
    }

    [Versions("[2.2,)")]
    public class ImageInputTokenUsageDetails
    {
        public long TextTokenCount { get; }
        public long ImageTokenCount { get; }
    }

    [Versions("[2.9,)")]
    public class ImageOutputTokenUsageDetails
    {
        public long TextTokenCount { get; }
        public long ImageTokenCount { get; }
    }

    [Versions("[2.2,)")]
    public class ImageTokenUsage
    {
        public long InputTokenCount { get; }
        public long OutputTokenCount { get; }
        public long TotalTokenCount { get; }
        public ImageInputTokenUsageDetails InputTokenDetails { get; }
        [Versions("[2.9,)")] public ImageOutputTokenUsageDetails OutputTokenDetails { get; }
    }

    public class ImageVariationOptions
    {
        public GeneratedImageFormat? ResponseFormat { get; set; }
        public GeneratedImageSize? Size { get; set; }
        public string EndUserId { get; set; }
    }
}
