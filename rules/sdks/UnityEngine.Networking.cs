// Unity's web requests: https://github.com/Unity-Technologies/UnityCsReference (read from its sources)
using System;
using System.Collections.Generic;
using System.Text;

namespace UnityEngine
{
    public class WWWForm
    {
        public byte[] data { get; }
        public Dictionary<string, string> headers { get; }
        public void AddField(string fieldName, string value) { }
        public void AddField(string fieldName, int i) { }
        public void AddBinaryData(string fieldName, byte[] contents) { }
        public void AddBinaryData(string fieldName, byte[] contents, string fileName) { }
        public void AddBinaryData(string fieldName, byte[] contents, string fileName, string mimeType) { }
    }
}

namespace UnityEngine.Networking
{
    public interface IMultipartFormSection
    {
        string sectionName { get; }
        byte[] sectionData { get; }
    }

    public class MultipartFormDataSection : IMultipartFormSection
    {
        public MultipartFormDataSection(string name, string data) { }
        public MultipartFormDataSection(string name, byte[] data) { }
        public MultipartFormDataSection(string data) { }
        public string sectionName { get; }
        public byte[] sectionData { get; }
    }

    public class MultipartFormFileSection : IMultipartFormSection
    {
        public MultipartFormFileSection(string name, byte[] data, string fileName, string contentType) { }
        public MultipartFormFileSection(string fileName, byte[] data) { }
        public string sectionName { get; }
        public byte[] sectionData { get; }
    }

    public class UploadHandler : IDisposable
    {
        public byte[] data { get; }
        public string contentType { get; set; }
        public float progress { get; }
        public virtual void Dispose() { }
    }

    public sealed class UploadHandlerRaw : UploadHandler
    {
        public UploadHandlerRaw(byte[] data) { }
    }

    public sealed class UploadHandlerFile : UploadHandler
    {
        public UploadHandlerFile(string filePath) { }
    }

    public class DownloadHandler : IDisposable
    {
        public bool isDone { get; }
        public string error { get; }
        public byte[] data { get; }
        public string text { get; }
        public virtual void Dispose() { }
        protected virtual byte[] GetData() => throw null;
        protected virtual string GetText() => throw null;
    }

    public sealed class DownloadHandlerBuffer : DownloadHandler
    {
        public static string GetContent(UnityWebRequest www) => throw null;
    }

    public class DownloadHandlerScript : DownloadHandler
    {
        public DownloadHandlerScript() { }
        public DownloadHandlerScript(byte[] preallocatedBuffer) { }
        protected virtual bool ReceiveData(byte[] data, int dataLength) => throw null;
        protected virtual void CompleteContent() { }
    }

    public sealed class DownloadHandlerFile : DownloadHandler
    {
        public DownloadHandlerFile(string path) { }
    }

    public sealed class DownloadHandlerTexture : DownloadHandler
    {
        public DownloadHandlerTexture() { }
        public DownloadHandlerTexture(bool readable) { }
        public Texture2D texture { get; }
        public static Texture2D GetContent(UnityWebRequest www) => throw null;
    }

    public sealed class DownloadHandlerAudioClip : DownloadHandler
    {
        public DownloadHandlerAudioClip(string url, AudioType audioType) { }
        public AudioClip audioClip { get; }
        public static AudioClip GetContent(UnityWebRequest www) => throw null;
    }

    public abstract class CertificateHandler : IDisposable
    {
        protected virtual bool ValidateCertificate(byte[] certificateData) => throw null;
        public void Dispose() { }
    }

    public class UnityWebRequestAsyncOperation : AsyncOperation
    {
        public UnityWebRequest webRequest { get; }
    }

    public class UnityWebRequest : IDisposable
    {
        public enum Result { InProgress, Success, ConnectionError, ProtocolError, DataProcessingError }

        public const string kHttpVerbGET = "GET";
        public const string kHttpVerbPOST = "POST";
        public const string kHttpVerbPUT = "PUT";
        public UnityWebRequest() { }
        public UnityWebRequest(string url) { }
        public UnityWebRequest(Uri uri) { }
        public UnityWebRequest(string url, string method) { }
        public UnityWebRequest(Uri uri, string method) { }
        public UnityWebRequest(string url, string method, DownloadHandler downloadHandler, UploadHandler uploadHandler) { }
        public UnityWebRequest(Uri uri, string method, DownloadHandler downloadHandler, UploadHandler uploadHandler) { }
        public string method { get; set; }
        public string error { get; }
        public string url { get; set; }
        public Uri uri { get; set; }
        public long responseCode { get; }
        public float downloadProgress { get; }
        public ulong downloadedBytes { get; }
        public bool isDone { get; }
        public bool isNetworkError { get; }
        public bool isHttpError { get; }
        public Result result { get; }
        public int timeout { get; set; }
        public bool useHttpContinue { get; set; }
        public bool chunkedTransfer { get; set; }
        public bool disposeUploadHandlerOnDispose { get; set; }
        public bool disposeDownloadHandlerOnDispose { get; set; }
        public UploadHandler uploadHandler { get; set; }
        public DownloadHandler downloadHandler { get; set; }
        public CertificateHandler certificateHandler { get; set; }
        public UnityWebRequestAsyncOperation SendWebRequest() => throw null;
        public AsyncOperation Send() => throw null;
        public void Abort() { }
        public void SetRequestHeader(string name, string value) { }
        public string GetRequestHeader(string name) => throw null;
        public string GetResponseHeader(string name) => throw null;
        public Dictionary<string, string> GetResponseHeaders() => throw null;
        public void Dispose() { }
        public static UnityWebRequest Get(string uri) => throw null;
        public static UnityWebRequest Get(Uri uri) => throw null;
        public static UnityWebRequest Delete(string uri) => throw null;
        public static UnityWebRequest Head(string uri) => throw null;
        public static UnityWebRequest Put(string uri, string bodyData) => throw null;
        public static UnityWebRequest Put(string uri, byte[] bodyData) => throw null;
        public static UnityWebRequest Post(string uri, string postData) => throw null;
        public static UnityWebRequest Post(string uri, string postData, string contentType) => throw null;
        public static UnityWebRequest Post(Uri uri, string postData, string contentType) => throw null;
        public static UnityWebRequest Post(string uri, WWWForm formData) => throw null;
        public static UnityWebRequest Post(string uri, List<IMultipartFormSection> multipartFormSections) => throw null;
        public static UnityWebRequest Post(string uri, Dictionary<string, string> formFields) => throw null;
        public static UnityWebRequest PostWwwForm(string uri, string form) => throw null;
        public static string EscapeURL(string s) => throw null;
        public static string UnEscapeURL(string s) => throw null;
        public static byte[] SerializeFormSections(List<IMultipartFormSection> multipartFormSections, byte[] boundary) => throw null;
        public static byte[] GenerateBoundary() => throw null;
    }

    public static class UnityWebRequestTexture
    {
        public static UnityWebRequest GetTexture(string uri) => throw null;
    }

    public static class UnityWebRequestMultimedia
    {
        public static UnityWebRequest GetAudioClip(string uri, AudioType audioType) => throw null;
    }
}
