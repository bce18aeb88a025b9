// Newtonsoft.Json, what request bodies are written and answers are read with: https://github.com/JamesNK/Newtonsoft.Json (read from the assembly of 13.0)
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Newtonsoft.Json;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Collections;
using System.ComponentModel;
using System.Dynamic;
using System.Globalization;
using System.IO;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using System.Threading;
using System.Xml.Linq;
using System.Xml;
using System;

namespace Newtonsoft.Json
{
    public class JsonConstructorAttribute : Attribute
    {
        public JsonConstructorAttribute() { }
    }

    public abstract class JsonContainerAttribute : Attribute
    {
        public string Id { get; set; }
        public string Title { get; set; }
        public string Description { get; set; }
        public Type ItemConverterType { get; set; }
        public object[] ItemConverterParameters { get; set; }
        public Type NamingStrategyType { get; set; }
        public object[] NamingStrategyParameters { get; set; }
        public bool IsReference { get; set; }
        public bool ItemIsReference { get; set; }
        public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
        public TypeNameHandling ItemTypeNameHandling { get; set; }
    }

    public class JsonConverterAttribute : Attribute
    {
        public JsonConverterAttribute(Type converterType) { }
        public JsonConverterAttribute(Type converterType, params object[] converterParameters) { }
        public Type ConverterType { get; }
        public object[] ConverterParameters { get; }
    }

    public class JsonExtensionDataAttribute : Attribute
    {
        public JsonExtensionDataAttribute() { }
        public bool WriteData { get; set; }
        public bool ReadData { get; set; }
    }

    public class JsonIgnoreAttribute : Attribute
    {
        public JsonIgnoreAttribute() { }
    }

    public class JsonObjectAttribute : JsonContainerAttribute
    {
        public JsonObjectAttribute() { }
        public JsonObjectAttribute(MemberSerialization memberSerialization) { }
        public JsonObjectAttribute(string id) { }
        public MemberSerialization MemberSerialization { get; set; }
        public MissingMemberHandling MissingMemberHandling { get; set; }
        public NullValueHandling ItemNullValueHandling { get; set; }
        public Required ItemRequired { get; set; }
    }

    public class JsonPropertyAttribute : Attribute
    {
        public JsonPropertyAttribute() { }
        public JsonPropertyAttribute(string propertyName) { }
        public Type ItemConverterType { get; set; }
        public object[] ItemConverterParameters { get; set; }
        public Type NamingStrategyType { get; set; }
        public object[] NamingStrategyParameters { get; set; }
        public NullValueHandling NullValueHandling { get; set; }
        public DefaultValueHandling DefaultValueHandling { get; set; }
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public ObjectCreationHandling ObjectCreationHandling { get; set; }
        public TypeNameHandling TypeNameHandling { get; set; }
        public bool IsReference { get; set; }
        public int Order { get; set; }
        public Required Required { get; set; }
        public string PropertyName { get; set; }
        public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
        public TypeNameHandling ItemTypeNameHandling { get; set; }
        public bool ItemIsReference { get; set; }
    }

    public class JsonReaderException : JsonException
    {
        public JsonReaderException() { }
        public JsonReaderException(string message) { }
        public JsonReaderException(string message, Exception innerException) { }
        public JsonReaderException(SerializationInfo info, StreamingContext context) { }
        public JsonReaderException(string message, string path, int lineNumber, int linePosition, Exception innerException) { }
        public int LineNumber { get; }
        public int LinePosition { get; }
        public string Path { get; }
    }

    public class JsonRequiredAttribute : Attribute
    {
        public JsonRequiredAttribute() { }
    }

    public class JsonWriterException : JsonException
    {
        public JsonWriterException() { }
        public JsonWriterException(string message) { }
        public JsonWriterException(string message, Exception innerException) { }
        public JsonWriterException(SerializationInfo info, StreamingContext context) { }
        public JsonWriterException(string message, string path, Exception innerException) { }
        public string Path { get; }
    }

    public abstract class JsonReader : IDisposable
    {
        void IDisposable.Dispose() { }
        public Task SkipAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual bool Read() => throw null;
        public void Skip() { }
        public virtual void Close() { }
        public bool CloseInput { get; set; }
        public bool SupportMultipleContent { get; set; }
        public virtual char QuoteChar { get; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public DateParseHandling DateParseHandling { get; set; }
        public FloatParseHandling FloatParseHandling { get; set; }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public virtual JsonToken TokenType { get; }
        public virtual object Value { get; }
        public virtual Type ValueType { get; }
        public virtual int Depth { get; }
        public virtual string Path { get; }
        public CultureInfo Culture { get; set; }
    }

    public class JsonTextReader : JsonReader
    {
        public JsonTextReader(TextReader reader) { }
        public override bool Read() => throw null;
        public override void Close() { }
        public bool HasLineInfo() => throw null;
        public int LineNumber { get; }
        public int LinePosition { get; }
    }

    public class JsonTextWriter : JsonWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
        public override Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
        public JsonTextWriter(TextWriter textWriter) { }
        public override void Flush() { }
        public override void Close() { }
        public override void WriteStartObject() { }
        public override void WriteStartArray() { }
        public override void WriteStartConstructor(string name) { }
        public override void WritePropertyName(string name) { }
        public override void WritePropertyName(string name, bool escape) { }
        public override void WriteValue(object value) { }
        public override void WriteNull() { }
        public override void WriteUndefined() { }
        public override void WriteRaw(string json) { }
        public override void WriteValue(string value) { }
        public override void WriteValue(int value) { }
        public override void WriteValue(double value) { }
        public override void WriteValue(bool value) { }
        public override void WriteValue(DateTime value) { }
        public override void WriteComment(string text) { }
        public override void WriteWhitespace(string ws) { }
        public int Indentation { get; set; }
        public char QuoteChar { get; set; }
        public char IndentChar { get; set; }
        public bool QuoteName { get; set; }
    }

    public abstract class JsonWriter : IDisposable
    {
        void IDisposable.Dispose() { }
        public virtual Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
        public virtual void Flush() { }
        public virtual void Close() { }
        public virtual void WriteStartObject() { }
        public virtual void WriteEndObject() { }
        public virtual void WriteStartArray() { }
        public virtual void WriteEndArray() { }
        public virtual void WriteStartConstructor(string name) { }
        public virtual void WriteEndConstructor() { }
        public virtual void WritePropertyName(string name) { }
        public virtual void WritePropertyName(string name, bool escape) { }
        public virtual void WriteEnd() { }
        public void WriteToken(JsonReader reader) { }
        public void WriteToken(JsonReader reader, bool writeChildren) { }
        public void WriteToken(JsonToken token, object value) { }
        public void WriteToken(JsonToken token) { }
        public virtual void WriteNull() { }
        public virtual void WriteUndefined() { }
        public virtual void WriteRaw(string json) { }
        public virtual void WriteRawValue(string json) { }
        public virtual void WriteValue(string value) { }
        public virtual void WriteValue(int value) { }
        public virtual void WriteValue(double value) { }
        public virtual void WriteValue(bool value) { }
        public virtual void WriteValue(DateTime value) { }
        public virtual void WriteValue(object value) { }
        public virtual void WriteComment(string text) { }
        public virtual void WriteWhitespace(string ws) { }
        public bool CloseOutput { get; set; }
        public bool AutoCompleteOnClose { get; set; }
        public string Path { get; }
        public Formatting Formatting { get; set; }
        public DateFormatHandling DateFormatHandling { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public StringEscapeHandling StringEscapeHandling { get; set; }
        public string DateFormatString { get; set; }
        public CultureInfo Culture { get; set; }
    }
}

namespace Newtonsoft.Json.Converters
{
    public abstract class DateTimeConverterBase : JsonConverter
    {
        public override bool CanConvert(Type objectType) => throw null;
    }

    public class ExpandoObjectConverter : JsonConverter
    {
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
        public ExpandoObjectConverter() { }
        public override bool CanWrite { get; }
    }

    public class IsoDateTimeConverter : DateTimeConverterBase
    {
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public IsoDateTimeConverter() { }
        public DateTimeStyles DateTimeStyles { get; set; }
        public string DateTimeFormat { get; set; }
        public CultureInfo Culture { get; set; }
    }

    public class StringEnumConverter : JsonConverter
    {
        public StringEnumConverter() { }
        public StringEnumConverter(NamingStrategy namingStrategy, bool allowIntegerValues = true) { }
        public StringEnumConverter(Type namingStrategyType) { }
        public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters) { }
        public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters, bool allowIntegerValues) { }
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
        public NamingStrategy NamingStrategy { get; set; }
        public bool AllowIntegerValues { get; set; }
    }

    public class UnixDateTimeConverter : DateTimeConverterBase
    {
        public UnixDateTimeConverter() { }
        public UnixDateTimeConverter(bool allowPreEpoch) { }
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public bool AllowPreEpoch { get; set; }
    }

    public class VersionConverter : JsonConverter
    {
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
        public VersionConverter() { }
    }
}

namespace Newtonsoft.Json.Serialization
{
    public class CamelCaseNamingStrategy : NamingStrategy
    {
        public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) { }
        public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) { }
        public CamelCaseNamingStrategy() { }
    }

    public class CamelCasePropertyNamesContractResolver : DefaultContractResolver
    {
        public CamelCasePropertyNamesContractResolver() { }
    }

    public class DefaultContractResolver : IContractResolver
    {
        public DefaultContractResolver() { }
        public string GetResolvedPropertyName(string propertyName) => throw null;
        public bool DynamicCodeGeneration { get; }
        public bool SerializeCompilerGeneratedMembers { get; set; }
        public bool IgnoreSerializableInterface { get; set; }
        public bool IgnoreSerializableAttribute { get; set; }
        public bool IgnoreIsSpecifiedMembers { get; set; }
        public bool IgnoreShouldSerializeMembers { get; set; }
        public NamingStrategy NamingStrategy { get; set; }
    }

    public class DefaultNamingStrategy : NamingStrategy
    {
        public DefaultNamingStrategy() { }
    }

    public class ErrorContext
    {
        public Exception Error { get; }
        public object OriginalObject { get; }
        public object Member { get; }
        public string Path { get; }
        public bool Handled { get; set; }
    }

    public class ErrorEventArgs : EventArgs
    {
        public ErrorEventArgs(object currentObject, ErrorContext errorContext) { }
        public object CurrentObject { get; }
        public ErrorContext ErrorContext { get; }
    }

    public interface IContractResolver { }

    public class JsonProperty
    {
        public JsonProperty() { }
        public string PropertyName { get; set; }
        public Type DeclaringType { get; set; }
        public int? Order { get; set; }
        public string UnderlyingName { get; set; }
        public Type PropertyType { get; set; }
        public JsonConverter Converter { get; set; }
        public bool Ignored { get; set; }
        public bool Readable { get; set; }
        public bool Writable { get; set; }
        public bool HasMemberAttribute { get; set; }
        public object DefaultValue { get; set; }
        public Required Required { get; set; }
        public bool IsRequiredSpecified { get; }
        public bool? IsReference { get; set; }
        public NullValueHandling? NullValueHandling { get; set; }
        public DefaultValueHandling? DefaultValueHandling { get; set; }
        public ReferenceLoopHandling? ReferenceLoopHandling { get; set; }
        public ObjectCreationHandling? ObjectCreationHandling { get; set; }
        public TypeNameHandling? TypeNameHandling { get; set; }
        public Predicate<object> ShouldSerialize { get; set; }
        public Predicate<object> ShouldDeserialize { get; set; }
        public Predicate<object> GetIsSpecified { get; set; }
        public Action<object, object> SetIsSpecified { get; set; }
        public JsonConverter ItemConverter { get; set; }
        public bool? ItemIsReference { get; set; }
        public TypeNameHandling? ItemTypeNameHandling { get; set; }
        public ReferenceLoopHandling? ItemReferenceLoopHandling { get; set; }
    }

    public class KebabCaseNamingStrategy : NamingStrategy
    {
        public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) { }
        public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) { }
        public KebabCaseNamingStrategy() { }
    }

    public abstract class NamingStrategy
    {
        public virtual string GetPropertyName(string name, bool hasSpecifiedName) => throw null;
        public virtual string GetExtensionDataName(string name) => throw null;
        public virtual string GetDictionaryKey(string key) => throw null;
        public bool ProcessDictionaryKeys { get; set; }
        public bool ProcessExtensionDataNames { get; set; }
        public bool OverrideSpecifiedNames { get; set; }
    }

    public class SnakeCaseNamingStrategy : NamingStrategy
    {
        public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) { }
        public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) { }
        public SnakeCaseNamingStrategy() { }
    }
}
