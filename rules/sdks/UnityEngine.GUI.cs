// Unity's immediate interface: https://github.com/Unity-Technologies/UnityCsReference (read from its sources)
namespace UnityEngine
{
    public class GUIContent
    {
        public GUIContent(string text) { }
        public string text { get; set; }
    }

    public sealed class GUIStyle
    {
        public GUIStyle(GUIStyle other) { }
        public bool wordWrap { get; set; }
        public static implicit operator GUIStyle(string str) => throw null;
    }

    public sealed class GUILayoutOption { }

    public class GUI
    {
        public static bool enabled { get; set; }
    }

    public class GUILayout
    {
        public static bool Button(string text, params GUILayoutOption[] options) => throw null;
        public static void Label(string text, params GUILayoutOption[] options) { }
        public static void Label(string text, GUIStyle style, params GUILayoutOption[] options) { }
        public static string TextField(string text, params GUILayoutOption[] options) => throw null;
        public static string TextArea(string text, params GUILayoutOption[] options) => throw null;
        public static bool Toggle(bool value, string text, params GUILayoutOption[] options) => throw null;
        public static void Space(float pixels) { }
        public static void FlexibleSpace() { }
        public static void BeginHorizontal(params GUILayoutOption[] options) { }
        public static void EndHorizontal() { }
        public static void BeginVertical(params GUILayoutOption[] options) { }
        public static void EndVertical() { }
        public static Vector2 BeginScrollView(Vector2 scrollPosition, params GUILayoutOption[] options) => throw null;
        public static void EndScrollView() { }
        public static GUILayoutOption Width(float width) => throw null;
        public static GUILayoutOption Height(float height) => throw null;
        public static GUILayoutOption ExpandWidth(bool expand) => throw null;
        public static GUILayoutOption ExpandHeight(bool expand) => throw null;
    }
}
