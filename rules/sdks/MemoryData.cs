// System.Memory.Data: BinaryData, in which the newer OpenAI and Azure libraries take JSON, images and sound.
// https://github.com/dotnet/runtime/tree/main/src/libraries/System.Memory.Data (read from the reference of 8.0)
using PromptLint.Sdk;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("System.Memory.Data", Packages = "System.Memory.Data")]

namespace System
{
    public class BinaryData
    {
        protected BinaryData() { }
        public BinaryData(byte[] data) { }
        public BinaryData(byte[] data, string mediaType) { }
        public BinaryData(object jsonSerializable, JsonSerializerOptions options = null, Type type = null) { }
        public BinaryData(object jsonSerializable, JsonSerializerContext context, Type type = null) { }
        public BinaryData(ReadOnlyMemory<byte> data) { }
        public BinaryData(ReadOnlyMemory<byte> data, string mediaType) { }
        public BinaryData(string data) { }
        public BinaryData(string data, string mediaType) { }
        public static BinaryData FromBytes(ReadOnlyMemory<byte> data) => throw null;
        public static BinaryData FromBytes(ReadOnlyMemory<byte> data, string mediaType) => throw null;
        public static BinaryData FromBytes(byte[] data) => throw null;
        public static BinaryData FromBytes(byte[] data, string mediaType) => throw null;
        public static BinaryData FromString(string data) => throw null;
        public static BinaryData FromString(string data, string mediaType) => throw null;
        public static BinaryData FromStream(Stream stream) => throw null;
        public static BinaryData FromStream(Stream stream, string mediaType) => throw null;
        public static Task<BinaryData> FromStreamAsync(Stream stream, CancellationToken cancellationToken = default) => throw null;
        public static Task<BinaryData> FromStreamAsync(Stream stream, string mediaType, CancellationToken cancellationToken = default) => throw null;
        public static BinaryData FromObjectAsJson<T>(T jsonSerializable, JsonSerializerOptions options = null) => throw null;
        public static BinaryData FromObjectAsJson<T>(T jsonSerializable, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> jsonTypeInfo) => throw null;
        public BinaryData WithMediaType(string mediaType) => throw null;
        public Stream ToStream() => throw null;
        public ReadOnlyMemory<byte> ToMemory() => throw null;
        public byte[] ToArray() => throw null;
        public T ToObjectFromJson<T>(JsonSerializerOptions options = null) => throw null;
        public T ToObjectFromJson<T>(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> jsonTypeInfo) => throw null;
        public static implicit operator ReadOnlyMemory<byte>(BinaryData data) => throw null;
        public static implicit operator ReadOnlySpan<byte>(BinaryData data) => throw null;
        public static BinaryData Empty { get; }
        public int Length { get; }
        public bool IsEmpty { get; }
        public string MediaType { get; }
    }
}
