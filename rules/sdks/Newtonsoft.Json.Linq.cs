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

namespace Newtonsoft.Json.Linq
{
    public static class Extensions
    {
        public static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer => throw null;
        public static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source) where T : JContainer => throw null;
        public static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source) => throw null;
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key) => throw null;
        public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source) => throw null;
        public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key) => throw null;
        public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source) => throw null;
        public static U Value<U>(this IEnumerable<JToken> value) => throw null;
        public static U Value<T, U>(this IEnumerable<T> value) where T : JToken => throw null;
        public static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IEnumerable<U> Children<T, U>(this IEnumerable<T> source) where T : JToken => throw null;
        public static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source) => throw null;
        public static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source) where T : JToken => throw null;
    }

    public interface IJEnumerable<T> : IEnumerable<T>, IEnumerable where T : JToken
    {
        IJEnumerable<JToken> this[object key] { get; }
    }

    public class JArray : JContainer, IEnumerable<JToken>, IEnumerable
    {
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public static Task<JArray> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JArray> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
        public JArray() { }
        public JArray(JArray other) { }
        public JArray(params object[] content) { }
        public JArray(object content) { }
        public static JArray Load(JsonReader reader) => throw null;
        public static JArray Load(JsonReader reader, JsonLoadSettings settings) => throw null;
        public static JArray Parse(string json) => throw null;
        public static JArray Parse(string json, JsonLoadSettings settings) => throw null;
        public static JArray FromObject(object o) => throw null;
        public static JArray FromObject(object o, JsonSerializer jsonSerializer) => throw null;
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) { }
        public int IndexOf(JToken item) => throw null;
        public void Insert(int index, JToken item) { }
        public void RemoveAt(int index) { }
        public IEnumerator<JToken> GetEnumerator() => throw null;
        public void Add(JToken item) { }
        public void Clear() { }
        public bool Contains(JToken item) => throw null;
        public void CopyTo(JToken[] array, int arrayIndex) { }
        public bool Remove(JToken item) => throw null;
        public override JTokenType Type { get; }
        public override JToken this[object key] { get => throw null; set { } }
        public JToken this[int index] { get => throw null; set { } }
        public bool IsReadOnly { get; }
    }

    public abstract class JContainer : JToken, IEnumerable<JToken>, IEnumerable
    {
        public override JEnumerable<JToken> Children() => throw null;
        public override IEnumerable<T> Values<T>() => throw null;
        public IEnumerable<JToken> Descendants() => throw null;
        public IEnumerable<JToken> DescendantsAndSelf() => throw null;
        public virtual void Add(object content) { }
        public void AddFirst(object content) { }
        public JsonWriter CreateWriter() => throw null;
        public void ReplaceAll(object content) { }
        public void RemoveAll() { }
        public void Merge(object content) { }
        public void Merge(object content, JsonMergeSettings settings) { }
        public override bool HasValues { get; }
        public override JToken First { get; }
        public override JToken Last { get; }
        public int Count { get; }
        public event ListChangedEventHandler ListChanged { add { } remove { } }
        public event AddingNewEventHandler AddingNew { add { } remove { } }
        public event NotifyCollectionChangedEventHandler CollectionChanged { add { } remove { } }
    }

    public struct JEnumerable<T> : IJEnumerable<T>, IEnumerable<T>, IEnumerable where T : JToken
    {
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public static readonly JEnumerable<T> Empty;
        public JEnumerable(IEnumerable<T> enumerable) { }
        public IEnumerator<T> GetEnumerator() => throw null;
        public IJEnumerable<JToken> this[object key] { get => throw null; }
    }

    public class JObject : JContainer, IEnumerable<KeyValuePair<string, JToken>>, IEnumerable
    {
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public static Task<JObject> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JObject> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
        public JObject() { }
        public JObject(JObject other) { }
        public JObject(params object[] content) { }
        public JObject(object content) { }
        public IEnumerable<JProperty> Properties() => throw null;
        public JProperty Property(string name) => throw null;
        public JProperty Property(string name, StringComparison comparison) => throw null;
        public JEnumerable<JToken> PropertyValues() => throw null;
        public static JObject Load(JsonReader reader) => throw null;
        public static JObject Load(JsonReader reader, JsonLoadSettings settings) => throw null;
        public static JObject Parse(string json) => throw null;
        public static JObject Parse(string json, JsonLoadSettings settings) => throw null;
        public static JObject FromObject(object o) => throw null;
        public static JObject FromObject(object o, JsonSerializer jsonSerializer) => throw null;
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) { }
        public JToken GetValue(string propertyName) => throw null;
        public JToken GetValue(string propertyName, StringComparison comparison) => throw null;
        public bool TryGetValue(string propertyName, StringComparison comparison, out JToken value) => throw null;
        public void Add(string propertyName, JToken value) { }
        public bool ContainsKey(string propertyName) => throw null;
        public bool Remove(string propertyName) => throw null;
        public bool TryGetValue(string propertyName, out JToken value) => throw null;
        public IEnumerator<KeyValuePair<string, JToken>> GetEnumerator() => throw null;
        public override JTokenType Type { get; }
        public override JToken this[object key] { get => throw null; set { } }
        public JToken this[string propertyName] { get => throw null; set { } }
        public event PropertyChangedEventHandler PropertyChanged { add { } remove { } }
        public event PropertyChangingEventHandler PropertyChanging { add { } remove { } }
    }

    public class JProperty : JContainer
    {
        public static Task<JProperty> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JProperty> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
        public JProperty(JProperty other) { }
        public JProperty(string name, params object[] content) { }
        public JProperty(string name, object content) { }
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) { }
        public static JProperty Load(JsonReader reader) => throw null;
        public static JProperty Load(JsonReader reader, JsonLoadSettings settings) => throw null;
        public string Name { get; }
        public JToken Value { get; set; }
        public override JTokenType Type { get; }
    }

    public class JRaw : JValue
    {
        public static Task<JRaw> CreateAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public JRaw(JRaw other) { }
        public JRaw(object rawJson) { }
        public static JRaw Create(JsonReader reader) => throw null;
    }

    public class JsonLoadSettings
    {
        public JsonLoadSettings() { }
    }

    public class JsonMergeSettings
    {
        public JsonMergeSettings() { }
        public MergeArrayHandling MergeArrayHandling { get; set; }
        public MergeNullValueHandling MergeNullValueHandling { get; set; }
        public StringComparison PropertyNameComparison { get; set; }
    }

    public class JsonSelectSettings
    {
        public JsonSelectSettings() { }
        public TimeSpan? RegexMatchTimeout { get; set; }
        public bool ErrorWhenNoMatch { get; set; }
    }

    public abstract class JToken : IJEnumerable<JToken>, IEnumerable<JToken>, IEnumerable
    {
        IJEnumerable<JToken> IJEnumerable<JToken>.this[object key] => throw null;
        IEnumerator<JToken> IEnumerable<JToken>.GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public static Task<JToken> ReadFromAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> ReadFromAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
        public static Task<JToken> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
        public static bool DeepEquals(JToken t1, JToken t2) => throw null;
        public void AddAfterSelf(object content) { }
        public void AddBeforeSelf(object content) { }
        public IEnumerable<JToken> Ancestors() => throw null;
        public IEnumerable<JToken> AncestorsAndSelf() => throw null;
        public IEnumerable<JToken> AfterSelf() => throw null;
        public IEnumerable<JToken> BeforeSelf() => throw null;
        public virtual T Value<T>(object key) => throw null;
        public virtual JEnumerable<JToken> Children() => throw null;
        public JEnumerable<T> Children<T>() where T : JToken => throw null;
        public virtual IEnumerable<T> Values<T>() => throw null;
        public void Remove() { }
        public void Replace(JToken value) { }
        public void WriteTo(JsonWriter writer) { }
        public virtual void WriteTo(JsonWriter writer, params JsonConverter[] converters) { }
        public static explicit operator bool(JToken value) => throw null;
        public static explicit operator bool?(JToken value) => throw null;
        public static explicit operator long(JToken value) => throw null;
        public static explicit operator DateTime?(JToken value) => throw null;
        public static explicit operator decimal?(JToken value) => throw null;
        public static explicit operator double?(JToken value) => throw null;
        public static explicit operator int(JToken value) => throw null;
        public static explicit operator int?(JToken value) => throw null;
        public static explicit operator DateTime(JToken value) => throw null;
        public static explicit operator long?(JToken value) => throw null;
        public static explicit operator float?(JToken value) => throw null;
        public static explicit operator decimal(JToken value) => throw null;
        public static explicit operator double(JToken value) => throw null;
        public static explicit operator float(JToken value) => throw null;
        public static explicit operator string(JToken value) => throw null;
        public static explicit operator Guid(JToken value) => throw null;
        public static explicit operator Guid?(JToken value) => throw null;
        public static implicit operator JToken(bool value) => throw null;
        public static implicit operator JToken(bool? value) => throw null;
        public static implicit operator JToken(long value) => throw null;
        public static implicit operator JToken(DateTime? value) => throw null;
        public static implicit operator JToken(decimal? value) => throw null;
        public static implicit operator JToken(double? value) => throw null;
        public static implicit operator JToken(int value) => throw null;
        public static implicit operator JToken(int? value) => throw null;
        public static implicit operator JToken(DateTime value) => throw null;
        public static implicit operator JToken(long? value) => throw null;
        public static implicit operator JToken(float? value) => throw null;
        public static implicit operator JToken(decimal value) => throw null;
        public static implicit operator JToken(double value) => throw null;
        public static implicit operator JToken(float value) => throw null;
        public static implicit operator JToken(string value) => throw null;
        public static implicit operator JToken(Guid value) => throw null;
        public static implicit operator JToken(Guid? value) => throw null;
        public JsonReader CreateReader() => throw null;
        public static JToken FromObject(object o) => throw null;
        public static JToken FromObject(object o, JsonSerializer jsonSerializer) => throw null;
        public T ToObject<T>() => throw null;
        public object ToObject(Type objectType) => throw null;
        public T ToObject<T>(JsonSerializer jsonSerializer) => throw null;
        public object ToObject(Type objectType, JsonSerializer jsonSerializer) => throw null;
        public static JToken ReadFrom(JsonReader reader) => throw null;
        public static JToken ReadFrom(JsonReader reader, JsonLoadSettings settings) => throw null;
        public static JToken Parse(string json) => throw null;
        public static JToken Parse(string json, JsonLoadSettings settings) => throw null;
        public static JToken Load(JsonReader reader, JsonLoadSettings settings) => throw null;
        public static JToken Load(JsonReader reader) => throw null;
        public JToken SelectToken(string path) => throw null;
        public JToken SelectToken(string path, bool errorWhenNoMatch) => throw null;
        public JToken SelectToken(string path, JsonSelectSettings settings) => throw null;
        public IEnumerable<JToken> SelectTokens(string path) => throw null;
        public IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch) => throw null;
        public IEnumerable<JToken> SelectTokens(string path, JsonSelectSettings settings) => throw null;
        public JToken DeepClone() => throw null;
        public void AddAnnotation(object annotation) { }
        public T Annotation<T>() where T : class => throw null;
        public object Annotation(Type type) => throw null;
        public IEnumerable<T> Annotations<T>() where T : class => throw null;
        public IEnumerable<object> Annotations(Type type) => throw null;
        public void RemoveAnnotations<T>() where T : class { }
        public void RemoveAnnotations(Type type) { }
        public JContainer Parent { get; }
        public JToken Root { get; }
        public virtual JTokenType Type { get; }
        public virtual bool HasValues { get; }
        public JToken Next { get; }
        public JToken Previous { get; }
        public string Path { get; }
        public virtual JToken this[object key] { get => throw null; set { } }
        public virtual JToken First { get; }
        public virtual JToken Last { get; }
    }

    public enum JTokenType { None, Object, Array, Constructor, Property, Comment, Integer, Float, String, Boolean, Null, Undefined, Date, Raw, Bytes, Guid, Uri, TimeSpan }

    public class JValue : JToken
    {
        internal JValue() { }
        public JValue(JValue other) { }
        public JValue(long value) { }
        public JValue(double value) { }
        public JValue(DateTime value) { }
        public JValue(bool value) { }
        public JValue(string value) { }
        public JValue(object value) { }
        public static JValue CreateComment(string value) => throw null;
        public static JValue CreateString(string value) => throw null;
        public static JValue CreateNull() => throw null;
        public static JValue CreateUndefined() => throw null;
        public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) { }
        public int CompareTo(JValue obj) => throw null;
        public override bool HasValues { get; }
        public override JTokenType Type { get; }
        public object Value { get; set; }
    }

    public enum MergeArrayHandling { Concat, Union, Replace, Merge }

    public enum MergeNullValueHandling { Ignore, Merge }
}
