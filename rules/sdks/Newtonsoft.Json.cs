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

[assembly: Sdk("Newtonsoft.Json", Packages = "Newtonsoft.Json;com.unity.nuget.newtonsoft-json")]

namespace Newtonsoft.Json
{
    public static class JsonConvert
    {
        public static readonly string True;
        public static readonly string False;
        public static readonly string Null;
        public static readonly string Undefined;
        public static readonly string PositiveInfinity;
        public static readonly string NegativeInfinity;
        public static readonly string NaN;
        public static string ToString(string value) => throw null;
        public static string ToString(string value, char delimiter) => throw null;
        public static string ToString(object value) => throw null;
        public static string SerializeObject(object value) => throw null;
        public static string SerializeObject(object value, Formatting formatting) => throw null;
        public static string SerializeObject(object value, params JsonConverter[] converters) => throw null;
        public static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters) => throw null;
        public static string SerializeObject(object value, JsonSerializerSettings settings) => throw null;
        public static string SerializeObject(object value, Type type, JsonSerializerSettings settings) => throw null;
        public static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings) => throw null;
        public static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings) => throw null;
        public static object DeserializeObject(string value) => throw null;
        public static object DeserializeObject(string value, JsonSerializerSettings settings) => throw null;
        public static object DeserializeObject(string value, Type type) => throw null;
        public static T DeserializeObject<T>(string value) => throw null;
        public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject) => throw null;
        public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings) => throw null;
        public static T DeserializeObject<T>(string value, params JsonConverter[] converters) => throw null;
        public static T DeserializeObject<T>(string value, JsonSerializerSettings settings) => throw null;
        public static object DeserializeObject(string value, Type type, params JsonConverter[] converters) => throw null;
        public static object DeserializeObject(string value, Type type, JsonSerializerSettings settings) => throw null;
        public static void PopulateObject(string value, object target) { }
        public static void PopulateObject(string value, object target, JsonSerializerSettings settings) { }
        public static string SerializeXmlNode(XmlNode node) => throw null;
        public static string SerializeXmlNode(XmlNode node, Formatting formatting) => throw null;
        public static string SerializeXmlNode(XmlNode node, Formatting formatting, bool omitRootObject) => throw null;
        public static XmlDocument DeserializeXmlNode(string value) => throw null;
        public static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName) => throw null;
        public static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool writeArrayAttribute) => throw null;
        public static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
        public static string SerializeXNode(XObject node) => throw null;
        public static string SerializeXNode(XObject node, Formatting formatting) => throw null;
        public static string SerializeXNode(XObject node, Formatting formatting, bool omitRootObject) => throw null;
        public static XDocument DeserializeXNode(string value) => throw null;
        public static XDocument DeserializeXNode(string value, string deserializeRootElementName) => throw null;
        public static XDocument DeserializeXNode(string value, string deserializeRootElementName, bool writeArrayAttribute) => throw null;
        public static XDocument DeserializeXNode(string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
        public static Func<JsonSerializerSettings> DefaultSettings { get; set; }
    }

    public class JsonSerializer
    {
        public JsonSerializer() { }
        public static JsonSerializer Create() => throw null;
        public static JsonSerializer Create(JsonSerializerSettings settings) => throw null;
        public static JsonSerializer CreateDefault() => throw null;
        public static JsonSerializer CreateDefault(JsonSerializerSettings settings) => throw null;
        public void Populate(TextReader reader, object target) { }
        public void Populate(JsonReader reader, object target) { }
        public object Deserialize(JsonReader reader) => throw null;
        public object Deserialize(TextReader reader, Type objectType) => throw null;
        public T Deserialize<T>(JsonReader reader) => throw null;
        public object Deserialize(JsonReader reader, Type objectType) => throw null;
        public void Serialize(TextWriter textWriter, object value) { }
        public void Serialize(JsonWriter jsonWriter, object value, Type objectType) { }
        public void Serialize(TextWriter textWriter, object value, Type objectType) { }
        public void Serialize(JsonWriter jsonWriter, object value) { }
        public virtual IEqualityComparer EqualityComparer { get; set; }
        public virtual TypeNameHandling TypeNameHandling { get; set; }
        public virtual PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        public virtual ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public virtual MissingMemberHandling MissingMemberHandling { get; set; }
        public virtual NullValueHandling NullValueHandling { get; set; }
        public virtual DefaultValueHandling DefaultValueHandling { get; set; }
        public virtual ObjectCreationHandling ObjectCreationHandling { get; set; }
        public virtual ConstructorHandling ConstructorHandling { get; set; }
        public virtual MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        public virtual IContractResolver ContractResolver { get; set; }
        public virtual StreamingContext Context { get; set; }
        public virtual Formatting Formatting { get; set; }
        public virtual DateFormatHandling DateFormatHandling { get; set; }
        public virtual DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public virtual DateParseHandling DateParseHandling { get; set; }
        public virtual FloatParseHandling FloatParseHandling { get; set; }
        public virtual StringEscapeHandling StringEscapeHandling { get; set; }
        public virtual string DateFormatString { get; set; }
        public virtual CultureInfo Culture { get; set; }
        public virtual int? MaxDepth { get; set; }
        public virtual bool CheckAdditionalContent { get; set; }
        public virtual event EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs> Error { add { } remove { } }
    }

    public class JsonSerializerSettings
    {
        public JsonSerializerSettings() { }
        public JsonSerializerSettings(JsonSerializerSettings original) { }
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
        public MissingMemberHandling MissingMemberHandling { get; set; }
        public ObjectCreationHandling ObjectCreationHandling { get; set; }
        public NullValueHandling NullValueHandling { get; set; }
        public DefaultValueHandling DefaultValueHandling { get; set; }
        public IList<JsonConverter> Converters { get; set; }
        public PreserveReferencesHandling PreserveReferencesHandling { get; set; }
        public TypeNameHandling TypeNameHandling { get; set; }
        public MetadataPropertyHandling MetadataPropertyHandling { get; set; }
        public ConstructorHandling ConstructorHandling { get; set; }
        public IContractResolver ContractResolver { get; set; }
        public IEqualityComparer EqualityComparer { get; set; }
        public EventHandler<Newtonsoft.Json.Serialization.ErrorEventArgs> Error { get; set; }
        public StreamingContext Context { get; set; }
        public string DateFormatString { get; set; }
        public int? MaxDepth { get; set; }
        public Formatting Formatting { get; set; }
        public DateFormatHandling DateFormatHandling { get; set; }
        public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
        public DateParseHandling DateParseHandling { get; set; }
        public FloatParseHandling FloatParseHandling { get; set; }
        public StringEscapeHandling StringEscapeHandling { get; set; }
        public CultureInfo Culture { get; set; }
        public bool CheckAdditionalContent { get; set; }
    }

    public abstract class JsonConverter
    {
        public virtual void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public virtual object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public virtual bool CanConvert(Type objectType) => throw null;
        public virtual bool CanRead { get; }
        public virtual bool CanWrite { get; }
    }

    public abstract class JsonConverter<T> : JsonConverter
    {
        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        public virtual void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) { }
        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
        public virtual T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer) => throw null;
        public override bool CanConvert(Type objectType) => throw null;
    }

    public class JsonException : Exception
    {
        public JsonException() { }
        public JsonException(string message) { }
        public JsonException(string message, Exception innerException) { }
        public JsonException(SerializationInfo info, StreamingContext context) { }
    }

    public class JsonSerializationException : JsonException
    {
        public JsonSerializationException() { }
        public JsonSerializationException(string message) { }
        public JsonSerializationException(string message, Exception innerException) { }
        public JsonSerializationException(SerializationInfo info, StreamingContext context) { }
        public JsonSerializationException(string message, string path, int lineNumber, int linePosition, Exception innerException) { }
        public int LineNumber { get; }
        public int LinePosition { get; }
        public string Path { get; }
    }

    public enum JsonToken { None, StartObject, StartArray, StartConstructor, PropertyName, Comment, Raw, Integer, Float, String, Boolean, Null, Undefined, EndObject, EndArray, EndConstructor, Date, Bytes }

    public enum ConstructorHandling { Default, AllowNonPublicDefaultConstructor }

    public enum DateFormatHandling { IsoDateFormat, MicrosoftDateFormat }

    public enum DateParseHandling { None, DateTime, DateTimeOffset }

    public enum DateTimeZoneHandling { Local, Utc, Unspecified, RoundtripKind }

    public enum DefaultValueHandling { Include, Ignore, Populate, IgnoreAndPopulate }

    public enum FloatParseHandling { Double, Decimal }

    public enum Formatting { None, Indented }

    public enum MemberSerialization { OptOut, OptIn, Fields }

    public enum MetadataPropertyHandling { Default, ReadAhead, Ignore }

    public enum MissingMemberHandling { Ignore, Error }

    public enum NullValueHandling { Include, Ignore }

    public enum ObjectCreationHandling { Auto, Reuse, Replace }

    public enum PreserveReferencesHandling { None, Objects, Arrays, All }

    public enum ReferenceLoopHandling { Error, Ignore, Serialize }

    public enum Required { Default, AllowNull, Always, DisallowNull }

    public enum StringEscapeHandling { Default, EscapeNonAscii, EscapeHtml }

    public enum TypeNameHandling { None, Objects, Arrays, All, Auto }
}
