// Unity's scene objects, values, sound and interface widgets: https://github.com/Unity-Technologies/UnityCsReference (read from its sources)
using System;
using System.Collections.Generic;
using UnityEngine.Events;

namespace UnityEngine
{
    public sealed class GameObject : Object
    {
        public GameObject() { }
        public GameObject(string name) { }
        public GameObject(string name, params Type[] components) { }
        public Transform transform { get; }
        public string tag { get; set; }
        public int layer { get; set; }
        public bool activeSelf { get; }
        public bool activeInHierarchy { get; }
        public GameObject gameObject { get; }
        public SceneManagement.Scene scene { get; }
        public void SetActive(bool value) { }
        public bool CompareTag(string tag) => throw null;
        public T AddComponent<T>() where T : Component => throw null;
        public Component AddComponent(Type componentType) => throw null;
        public T GetComponent<T>() => throw null;
        public Component GetComponent(Type type) => throw null;
        public Component GetComponent(string type) => throw null;
        public bool TryGetComponent<T>(out T component) => throw null;
        public T GetComponentInChildren<T>() => throw null;
        public T GetComponentInChildren<T>(bool includeInactive) => throw null;
        public T[] GetComponentsInChildren<T>() => throw null;
        public T GetComponentInParent<T>() => throw null;
        public T[] GetComponents<T>() => throw null;
        public void SendMessage(string methodName, object value) { }
        public static GameObject Find(string name) => throw null;
        public static GameObject FindWithTag(string tag) => throw null;
        public static GameObject FindGameObjectWithTag(string tag) => throw null;
        public static GameObject[] FindGameObjectsWithTag(string tag) => throw null;
        public static GameObject CreatePrimitive(PrimitiveType type) => throw null;
    }

    public enum PrimitiveType { Sphere, Capsule, Cylinder, Cube, Plane, Quad }

    public class Transform : Component, System.Collections.IEnumerable
    {
        public Vector3 position { get; set; }
        public Vector3 localPosition { get; set; }
        public Vector3 eulerAngles { get; set; }
        public Vector3 localScale { get; set; }
        public Vector3 forward { get; set; }
        public Vector3 right { get; set; }
        public Vector3 up { get; set; }
        public Quaternion rotation { get; set; }
        public Quaternion localRotation { get; set; }
        public Transform parent { get; set; }
        public int childCount { get; }
        public Transform GetChild(int index) => throw null;
        public Transform Find(string n) => throw null;
        public void SetParent(Transform p) { }
        public void SetParent(Transform parent, bool worldPositionStays) { }
        public void Translate(Vector3 translation) { }
        public void Rotate(Vector3 eulers) { }
        public void LookAt(Transform target) { }
        public void SetAsLastSibling() { }
        public System.Collections.IEnumerator GetEnumerator() => throw null;
    }

    public sealed class RectTransform : Transform
    {
        public Vector2 sizeDelta { get; set; }
        public Vector2 anchoredPosition { get; set; }
        public Vector2 anchorMin { get; set; }
        public Vector2 anchorMax { get; set; }
        public Vector2 pivot { get; set; }
        public Rect rect { get; }
    }

    public struct Vector2
    {
        public float x, y;
        public Vector2(float x, float y) { this.x = x; this.y = y; }
        public static Vector2 zero { get; }
        public static Vector2 one { get; }
        public static Vector2 up { get; }
        public static Vector2 right { get; }
        public float magnitude { get; }
        public Vector2 normalized => throw null;
        public static float Distance(Vector2 a, Vector2 b) => throw null;
        public static Vector2 Lerp(Vector2 a, Vector2 b, float t) => throw null;
        public static Vector2 operator +(Vector2 a, Vector2 b) => throw null;
        public static Vector2 operator -(Vector2 a, Vector2 b) => throw null;
        public static Vector2 operator *(Vector2 a, float d) => throw null;
        public static Vector2 operator *(float d, Vector2 a) => throw null;
        public static Vector2 operator /(Vector2 a, float d) => throw null;
        public static bool operator ==(Vector2 lhs, Vector2 rhs) => throw null;
        public static bool operator !=(Vector2 lhs, Vector2 rhs) => throw null;
        public static implicit operator Vector2(Vector3 v) => throw null;
        public static implicit operator Vector3(Vector2 v) => throw null;
    }

    public struct Vector3
    {
        public float x, y, z;
        public Vector3(float x, float y, float z) { this.x = x; this.y = y; this.z = z; }
        public Vector3(float x, float y) { this.x = x; this.y = y; z = 0; }
        public static Vector3 zero { get; }
        public static Vector3 one { get; }
        public static Vector3 up { get; }
        public static Vector3 down { get; }
        public static Vector3 forward { get; }
        public static Vector3 right { get; }
        public static Vector3 left { get; }
        public float magnitude { get; }
        public Vector3 normalized => throw null;
        public static float Distance(Vector3 a, Vector3 b) => throw null;
        public static float Dot(Vector3 lhs, Vector3 rhs) => throw null;
        public static Vector3 Lerp(Vector3 a, Vector3 b, float t) => throw null;
        public static Vector3 MoveTowards(Vector3 current, Vector3 target, float maxDistanceDelta) => throw null;
        public static Vector3 operator +(Vector3 a, Vector3 b) => throw null;
        public static Vector3 operator -(Vector3 a, Vector3 b) => throw null;
        public static Vector3 operator -(Vector3 a) => throw null;
        public static Vector3 operator *(Vector3 a, float d) => throw null;
        public static Vector3 operator *(float d, Vector3 a) => throw null;
        public static Vector3 operator /(Vector3 a, float d) => throw null;
        public static bool operator ==(Vector3 lhs, Vector3 rhs) => throw null;
        public static bool operator !=(Vector3 lhs, Vector3 rhs) => throw null;
    }

    public struct Quaternion
    {
        public static Quaternion identity { get; }
        public Vector3 eulerAngles { get; set; }
        public static Quaternion Euler(float x, float y, float z) => throw null;
        public static Quaternion Euler(Vector3 euler) => throw null;
        public static Quaternion LookRotation(Vector3 forward) => throw null;
        public static Quaternion Slerp(Quaternion a, Quaternion b, float t) => throw null;
        public static Quaternion operator *(Quaternion lhs, Quaternion rhs) => throw null;
        public static Vector3 operator *(Quaternion rotation, Vector3 point) => throw null;
    }

    public struct Rect
    {
        public Rect(float x, float y, float width, float height) { }
        public float x { get; set; }
        public float y { get; set; }
        public float width { get; set; }
        public float height { get; set; }
    }

    public struct Color
    {
        public float r, g, b, a;
        public Color(float r, float g, float b) { this.r = r; this.g = g; this.b = b; a = 1; }
        public Color(float r, float g, float b, float a) { this.r = r; this.g = g; this.b = b; this.a = a; }
        public static Color white { get; }
        public static Color black { get; }
        public static Color red { get; }
        public static Color green { get; }
        public static Color blue { get; }
        public static Color yellow { get; }
        public static Color cyan { get; }
        public static Color gray { get; }
        public static Color clear { get; }
    }

    public struct Mathf
    {
        public const float PI = 3.14159274f;
        public const float Infinity = float.PositiveInfinity;
        public static float Abs(float f) => throw null;
        public static int Abs(int value) => throw null;
        public static float Clamp(float value, float min, float max) => throw null;
        public static int Clamp(int value, int min, int max) => throw null;
        public static float Clamp01(float value) => throw null;
        public static float Lerp(float a, float b, float t) => throw null;
        public static float Max(float a, float b) => throw null;
        public static int Max(int a, int b) => throw null;
        public static float Min(float a, float b) => throw null;
        public static int Min(int a, int b) => throw null;
        public static int CeilToInt(float f) => throw null;
        public static int FloorToInt(float f) => throw null;
        public static int RoundToInt(float f) => throw null;
        public static float Pow(float f, float p) => throw null;
        public static float Sqrt(float f) => throw null;
        public static float Sin(float f) => throw null;
        public static float Cos(float f) => throw null;
    }

    public class Texture : Object
    {
        public int width { get; set; }
        public int height { get; set; }
    }

    public sealed class Texture2D : Texture
    {
        public Texture2D(int width, int height) { }
        public Texture2D(int width, int height, TextureFormat textureFormat, bool mipChain) { }
        public void Apply() { }
        public void ReadPixels(Rect source, int destX, int destY) { }
        public Color GetPixel(int x, int y) => throw null;
        public void SetPixel(int x, int y, Color color) { }
    }

    public enum TextureFormat { RGB24, RGBA32, ARGB32 }

    public static class ImageConversion
    {
        public static bool LoadImage(this Texture2D tex, byte[] data) => throw null;
        public static byte[] EncodeToPNG(this Texture2D tex) => throw null;
        public static byte[] EncodeToJPG(this Texture2D tex) => throw null;
        public static byte[] EncodeToJPG(this Texture2D tex, int quality) => throw null;
    }

    public sealed class Sprite : Object
    {
        public Rect rect { get; }
        public Texture2D texture { get; }
        public static Sprite Create(Texture2D texture, Rect rect, Vector2 pivot) => throw null;
        public static Sprite Create(Texture2D texture, Rect rect, Vector2 pivot, float pixelsPerUnit) => throw null;
    }

    public class Material : Object
    {
        public Color color { get; set; }
        public Texture mainTexture { get; set; }
    }

    public class Renderer : Component
    {
        public bool enabled { get; set; }
        public Material material { get; set; }
    }

    public sealed class SpriteRenderer : Renderer
    {
        public Sprite sprite { get; set; }
        public Color color { get; set; }
        public bool flipX { get; set; }
        public int sortingOrder { get; set; }
    }

    public class Collider : Component
    {
        public bool isTrigger { get; set; }
    }

    public class Collider2D : Behaviour
    {
        public bool isTrigger { get; set; }
    }

    public sealed class BoxCollider2D : Collider2D
    {
        public Vector2 size { get; set; }
        public Vector2 offset { get; set; }
    }

    public class Collision
    {
        public GameObject gameObject { get; }
    }

    public class Collision2D
    {
        public GameObject gameObject { get; }
    }

    public class Rigidbody : Component
    {
        public Vector3 velocity { get; set; }
        public void AddForce(Vector3 force) { }
    }

    public sealed class Rigidbody2D : Component
    {
        public Vector2 velocity { get; set; }
        public float gravityScale { get; set; }
        public void AddForce(Vector2 force) { }
        public void MovePosition(Vector2 position) { }
    }

    public sealed class Camera : Behaviour
    {
        public static Camera main { get; }
        public float orthographicSize { get; set; }
        public float aspect { get; set; }
        public Vector3 ScreenToWorldPoint(Vector3 position) => throw null;
        public Ray ScreenPointToRay(Vector3 pos) => throw null;
    }

    public struct Ray
    {
        public Vector3 origin { get; set; }
        public Vector3 direction { get; set; }
    }

    public class Animator : Behaviour
    {
        public void SetTrigger(string name) { }
        public void SetBool(string name, bool value) { }
        public void SetFloat(string name, float value) { }
        public void SetInteger(string name, int value) { }
        public void Play(string stateName) { }
    }

    public enum AudioType { UNKNOWN, MPEG, OGGVORBIS, WAV }

    public sealed class AudioClip : Object
    {
        public float length { get; }
        public int samples { get; }
        public int channels { get; }
        public int frequency { get; }
        public bool GetData(float[] data, int offsetSamples) => throw null;
        public bool SetData(float[] data, int offsetSamples) => throw null;
        public static AudioClip Create(string name, int lengthSamples, int channels, int frequency, bool stream) => throw null;
    }

    public sealed class AudioSource : Behaviour
    {
        public AudioClip clip { get; set; }
        public float volume { get; set; }
        public bool isPlaying { get; }
        public bool loop { get; set; }
        public void Play() { }
        public void Stop() { }
        public void PlayOneShot(AudioClip clip) { }
    }

    public sealed class Microphone
    {
        public static string[] devices { get; }
        public static AudioClip Start(string deviceName, bool loop, int lengthSec, int frequency) => throw null;
        public static void End(string deviceName) { }
        public static bool IsRecording(string deviceName) => throw null;
        public static int GetPosition(string deviceName) => throw null;
    }

    public class Input
    {
        public static Vector3 mousePosition { get; }
        public static bool GetKey(KeyCode key) => throw null;
        public static bool GetKeyDown(KeyCode key) => throw null;
        public static bool GetKeyUp(KeyCode key) => throw null;
        public static bool GetMouseButtonDown(int button) => throw null;
        public static bool GetButtonDown(string buttonName) => throw null;
        public static float GetAxis(string axisName) => throw null;
        public static float GetAxisRaw(string axisName) => throw null;
    }

    public enum KeyCode { None, Backspace, Tab, Return, Escape, Space, KeypadEnter, UpArrow, DownArrow, LeftArrow, RightArrow, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z, F1, F2, F3, F4, F5, LeftShift, RightShift, LeftControl, RightControl, LeftAlt, Mouse0, Mouse1 }

    public class Canvas : Behaviour
    {
        public RenderMode renderMode { get; set; }
        public static void ForceUpdateCanvases() { }
    }

    public enum RenderMode { ScreenSpaceOverlay, ScreenSpaceCamera, WorldSpace }

    public sealed class CanvasGroup : Behaviour
    {
        public float alpha { get; set; }
        public bool interactable { get; set; }
    }

    public class Font : Object { }
}
