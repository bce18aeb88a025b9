// The part of Unity that scripts around a model call touch: https://github.com/Unity-Technologies/UnityCsReference (read from its sources)
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using UnityEngine.Events;
using UnityEngine.SceneManagement;

[assembly: Sdk("UnityEngine", Packages = "UnityEngine;com.unity.ugui;com.unity.textmeshpro")]

namespace UnityEngine
{
    public class Object
    {
        public string name { get; set; }
        public HideFlags hideFlags { get; set; }
        public static implicit operator bool(Object exists) => throw null;
        public static void Destroy(Object obj) { }
        public static void Destroy(Object obj, float t) { }
        public static void DestroyImmediate(Object obj) { }
        public static void DontDestroyOnLoad(Object target) { }
        public static T FindObjectOfType<T>() where T : Object => throw null;
        public static T FindFirstObjectByType<T>() where T : Object => throw null;
        public static T FindAnyObjectByType<T>() where T : Object => throw null;
        public static T[] FindObjectsOfType<T>() where T : Object => throw null;
        public static Object Instantiate(Object original) => throw null;
        public static T Instantiate<T>(T original) where T : Object => throw null;
        public static T Instantiate<T>(T original, Transform parent) where T : Object => throw null;
        public static T Instantiate<T>(T original, Transform parent, bool worldPositionStays) where T : Object => throw null;
        public static T Instantiate<T>(T original, Vector3 position, Quaternion rotation) where T : Object => throw null;
        public static T Instantiate<T>(T original, Vector3 position, Quaternion rotation, Transform parent) where T : Object => throw null;
        public int GetInstanceID() => throw null;
    }

    public enum HideFlags { None, HideInHierarchy, HideInInspector, DontSaveInEditor, NotEditable, DontSaveInBuild, DontUnloadUnusedAsset, DontSave, HideAndDontSave }

    public class Component : Object
    {
        public GameObject gameObject { get; }
        public Transform transform { get; }
        public string tag { get; set; }
        public bool CompareTag(string tag) => throw null;
        public T GetComponent<T>() => throw null;
        public Component GetComponent(Type type) => throw null;
        public bool TryGetComponent<T>(out T component) => throw null;
        public T GetComponentInChildren<T>() => throw null;
        public T GetComponentInChildren<T>(bool includeInactive) => throw null;
        public T[] GetComponentsInChildren<T>() => throw null;
        public T[] GetComponentsInChildren<T>(bool includeInactive) => throw null;
        public T GetComponentInParent<T>() => throw null;
        public T[] GetComponents<T>() => throw null;
        public void SendMessage(string methodName) { }
        public void SendMessage(string methodName, object value) { }
    }

    public class Behaviour : Component
    {
        public bool enabled { get; set; }
        public bool isActiveAndEnabled { get; }
    }

    public class MonoBehaviour : Behaviour
    {
        public System.Threading.CancellationToken destroyCancellationToken { get; }
        public Coroutine StartCoroutine(IEnumerator routine) => throw null;
        public Coroutine StartCoroutine(string methodName) => throw null;
        public Coroutine StartCoroutine(string methodName, object value) => throw null;
        public void StopCoroutine(IEnumerator routine) { }
        public void StopCoroutine(Coroutine routine) { }
        public void StopCoroutine(string methodName) { }
        public void StopAllCoroutines() { }
        public void Invoke(string methodName, float time) { }
        public void InvokeRepeating(string methodName, float time, float repeatRate) { }
        public void CancelInvoke() { }
        public static void print(object message) { }
    }

    public class ScriptableObject : Object
    {
        public static T CreateInstance<T>() where T : ScriptableObject => throw null;
        public static ScriptableObject CreateInstance(Type type) => throw null;
    }

    public class YieldInstruction { }

    public class Coroutine : YieldInstruction { }

    public class AsyncOperation : YieldInstruction
    {
        public bool isDone { get; }
        public float progress { get; }
        public bool allowSceneActivation { get; set; }
        public event Action<AsyncOperation> completed { add { } remove { } }
    }

    public static class AsyncOperationAwaitableExtensions
    {
        public static Awaitable.Awaiter GetAwaiter(this AsyncOperation op) => throw null;
    }

    public class Awaitable
    {
        public Awaiter GetAwaiter() => throw null;
        public static Awaitable NextFrameAsync(System.Threading.CancellationToken cancellationToken = default) => throw null;
        public static Awaitable WaitForSecondsAsync(float seconds, System.Threading.CancellationToken cancellationToken = default) => throw null;
        public static Awaitable MainThreadAsync() => throw null;
        public static Awaitable BackgroundThreadAsync() => throw null;

        public struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion
        {
            public bool IsCompleted { get; }
            public void GetResult() { }
            public void OnCompleted(Action continuation) { }
        }
    }

    public class CustomYieldInstruction : IEnumerator
    {
        public virtual bool keepWaiting { get; }
        public object Current { get; }
        public bool MoveNext() => throw null;
        public void Reset() { }
    }

    public sealed class WaitForSeconds : YieldInstruction
    {
        public WaitForSeconds(float seconds) { }
    }

    public class WaitForSecondsRealtime : CustomYieldInstruction
    {
        public WaitForSecondsRealtime(float time) { }
    }

    public sealed class WaitForEndOfFrame : YieldInstruction { }

    public sealed class WaitForFixedUpdate : YieldInstruction { }

    public sealed class WaitUntil : CustomYieldInstruction
    {
        public WaitUntil(Func<bool> predicate) { }
    }

    public sealed class WaitWhile : CustomYieldInstruction
    {
        public WaitWhile(Func<bool> predicate) { }
    }

    public class TextAsset : Object
    {
        public TextAsset() { }
        public TextAsset(string text) { }
        public string text { get; }
        public byte[] bytes { get; }
    }

    public class Resources
    {
        public static Object Load(string path) => throw null;
        public static T Load<T>(string path) where T : Object => throw null;
        public static Object Load(string path, Type systemTypeInstance) => throw null;
        public static T[] LoadAll<T>(string path) where T : Object => throw null;
        public static ResourceRequest LoadAsync<T>(string path) where T : Object => throw null;
    }

    public class ResourceRequest : AsyncOperation
    {
        public Object asset { get; }
    }

    public static class JsonUtility
    {
        public static string ToJson(object obj) => throw null;
        public static string ToJson(object obj, bool prettyPrint) => throw null;
        public static T FromJson<T>(string json) => throw null;
        public static object FromJson(string json, Type type) => throw null;
        public static void FromJsonOverwrite(string json, object objectToOverwrite) { }
    }

    public class Debug
    {
        public static void Log(object message) { }
        public static void Log(object message, Object context) { }
        public static void LogFormat(string format, params object[] args) { }
        public static void LogWarning(object message) { }
        public static void LogWarning(object message, Object context) { }
        public static void LogWarningFormat(string format, params object[] args) { }
        public static void LogError(object message) { }
        public static void LogError(object message, Object context) { }
        public static void LogErrorFormat(string format, params object[] args) { }
        public static void LogException(Exception exception) { }
        public static void LogException(Exception exception, Object context) { }
        public static void Assert(bool condition) { }
        public static void Assert(bool condition, string message) { }
        public static bool isDebugBuild { get; }
        public static void DrawRay(Vector3 start, Vector3 dir, Color color) { }
    }

    public class Application
    {
        public static string dataPath { get; }
        public static string persistentDataPath { get; }
        public static string streamingAssetsPath { get; }
        public static string temporaryCachePath { get; }
        public static string productName { get; }
        public static string version { get; }
        public static string unityVersion { get; }
        public static bool isPlaying { get; }
        public static bool isEditor { get; }
        public static bool isFocused { get; }
        public static int targetFrameRate { get; set; }
        public static bool runInBackground { get; set; }
        public static RuntimePlatform platform { get; }
        public static SystemLanguage systemLanguage { get; }
        public static NetworkReachability internetReachability { get; }
        public static void Quit() { }
        public static void OpenURL(string url) { }
    }

    public enum RuntimePlatform { OSXEditor, OSXPlayer, WindowsPlayer, WindowsEditor, IPhonePlayer, Android, LinuxPlayer, LinuxEditor, WebGLPlayer }

    public enum NetworkReachability { NotReachable, ReachableViaCarrierDataNetwork, ReachableViaLocalAreaNetwork }

    public enum SystemLanguage { Chinese, English, French, German, Italian, Japanese, Korean, Portuguese, Russian, Spanish, Turkish, Unknown }

    public class PlayerPrefs
    {
        public static string GetString(string key) => throw null;
        public static string GetString(string key, string defaultValue) => throw null;
        public static void SetString(string key, string value) { }
        public static int GetInt(string key) => throw null;
        public static int GetInt(string key, int defaultValue) => throw null;
        public static void SetInt(string key, int value) { }
        public static float GetFloat(string key) => throw null;
        public static float GetFloat(string key, float defaultValue) => throw null;
        public static void SetFloat(string key, float value) { }
        public static bool HasKey(string key) => throw null;
        public static void DeleteKey(string key) { }
        public static void DeleteAll() { }
        public static void Save() { }
    }

    public class Time
    {
        public static float time { get; }
        public static float deltaTime { get; }
        public static float unscaledDeltaTime { get; }
        public static float fixedDeltaTime { get; set; }
        public static float realtimeSinceStartup { get; }
        public static float timeScale { get; set; }
        public static int frameCount { get; }
    }

    public static class Random
    {
        public static float value { get; }
        public static Vector3 insideUnitSphere { get; }
        public static int Range(int minInclusive, int maxExclusive) => throw null;
        public static float Range(float minInclusive, float maxInclusive) => throw null;
    }

    public class GUIUtility
    {
        public static string systemCopyBuffer { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field)] public sealed class SerializeField : Attribute { }

    [AttributeUsage(AttributeTargets.Field)] public sealed class SerializeReference : Attribute { }

    public sealed class HideInInspector : Attribute { }

    public abstract class PropertyAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
    public class HeaderAttribute : PropertyAttribute
    {
        public HeaderAttribute(string header) { }
    }

    public class TooltipAttribute : PropertyAttribute
    {
        public TooltipAttribute(string tooltip) { }
    }

    public sealed class TextAreaAttribute : PropertyAttribute
    {
        public TextAreaAttribute() { }
        public TextAreaAttribute(int minLines, int maxLines) { }
    }

    public sealed class MultilineAttribute : PropertyAttribute
    {
        public MultilineAttribute() { }
        public MultilineAttribute(int lines) { }
    }

    public sealed class RangeAttribute : PropertyAttribute
    {
        public RangeAttribute(float min, float max) { }
    }

    public sealed class MinAttribute : PropertyAttribute
    {
        public MinAttribute(float min) { }
    }

    [AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
    public class SpaceAttribute : PropertyAttribute
    {
        public SpaceAttribute() { }
        public SpaceAttribute(float height) { }
    }

    public sealed class RequireComponent : Attribute
    {
        public RequireComponent(Type requiredComponent) { }
    }

    public sealed class AddComponentMenu : Attribute
    {
        public AddComponentMenu(string menuName) { }
    }

    public sealed class CreateAssetMenuAttribute : Attribute
    {
        public string fileName { get; set; }
        public string menuName { get; set; }
        public int order { get; set; }
    }

    public sealed class ContextMenu : Attribute
    {
        public ContextMenu(string itemName) { }
    }

    public class ExecuteInEditMode : Attribute { }

    public class DisallowMultipleComponent : Attribute { }

    public class RuntimeInitializeOnLoadMethodAttribute : Attribute { }
}

namespace UnityEngine.Events
{
    public delegate void UnityAction();

    public delegate void UnityAction<T0>(T0 arg0);

    public delegate void UnityAction<T0, T1>(T0 arg0, T1 arg1);

    public abstract class UnityEventBase
    {
        public void RemoveAllListeners() { }
    }

    public class UnityEvent : UnityEventBase
    {
        public void AddListener(UnityAction call) { }
        public void RemoveListener(UnityAction call) { }
        public void Invoke() { }
    }

    public class UnityEvent<T0> : UnityEventBase
    {
        public void AddListener(UnityAction<T0> call) { }
        public void RemoveListener(UnityAction<T0> call) { }
        public void Invoke(T0 arg0) { }
    }
}

namespace UnityEngine.SceneManagement
{
    public struct Scene
    {
        public string name { get; }
        public string path { get; }
        public int buildIndex { get; }
        public GameObject[] GetRootGameObjects() => throw null;
    }

    public enum LoadSceneMode { Single, Additive }

    public class SceneManager
    {
        public static Scene GetActiveScene() => throw null;
        public static void LoadScene(string sceneName) { }
        public static void LoadScene(int sceneBuildIndex) { }
        public static AsyncOperation LoadSceneAsync(string sceneName, LoadSceneMode mode = LoadSceneMode.Single) => throw null;
        public static event UnityAction<Scene, LoadSceneMode> sceneLoaded { add { } remove { } }
    }
}
