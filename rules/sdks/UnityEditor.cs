// The part of the Unity editor that tools around a model call touch: https://github.com/Unity-Technologies/UnityCsReference (read from its sources)
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using UnityEngine;

[assembly: Sdk("UnityEditor", Packages = "UnityEditor", Uses = "UnityEngine")]

namespace UnityEditor
{
    public class EditorWindow : ScriptableObject
    {
        public Rect position { get; set; }
        public GUIContent titleContent { get; set; }
        public Vector2 minSize { get; set; }
        public static T GetWindow<T>() where T : EditorWindow => throw null;
        public static T GetWindow<T>(string title) where T : EditorWindow => throw null;
        public static T GetWindow<T>(bool utility, string title) where T : EditorWindow => throw null;
        public static EditorWindow GetWindow(Type t) => throw null;
        public static EditorWindow GetWindow(Type t, bool utility, string title) => throw null;
        public void Show() { }
        public void Close() { }
        public void Repaint() { }
    }

    public class Editor : ScriptableObject
    {
        public UnityEngine.Object target { get; set; }
        public SerializedObject serializedObject { get; }
        public virtual void OnInspectorGUI() { }
        public bool DrawDefaultInspector() => throw null;
        public void Repaint() { }
    }

    public class SerializedObject
    {
        public SerializedObject(UnityEngine.Object obj) { }
        public SerializedProperty FindProperty(string propertyPath) => throw null;
        public bool ApplyModifiedProperties() => throw null;
        public void Update() { }
    }

    public class SerializedProperty
    {
        public string stringValue { get; set; }
        public int intValue { get; set; }
        public bool boolValue { get; set; }
        public float floatValue { get; set; }
    }

    public sealed class MenuItem : Attribute
    {
        public MenuItem(string itemName) { }
        public MenuItem(string itemName, bool isValidateFunction) { }
        public MenuItem(string itemName, bool isValidateFunction, int priority) { }
    }

    public sealed class CustomEditor : Attribute
    {
        public CustomEditor(Type inspectedType) { }
    }

    public class InitializeOnLoadAttribute : Attribute { }

    public class InitializeOnLoadMethodAttribute : Attribute { }

    public class SettingsProviderAttribute : Attribute { }

    public enum SettingsScope { User, Project }

    public class SettingsProvider
    {
        public SettingsProvider(string path, SettingsScope scopes, IEnumerable<string> keywords = null) { }
        public string label { get; set; }
        public virtual void OnGUI(string searchContext) { }
    }

    public sealed class FilePathAttribute : Attribute
    {
        public enum Location { PreferencesFolder, ProjectFolder }

        public FilePathAttribute(string relativePath, Location location) { }
    }

    public class ScriptableSingleton<T> : ScriptableObject where T : ScriptableObject
    {
        public static T instance { get; }
        protected virtual void Save(bool saveAsText) { }
    }

    public sealed class AssetDatabase
    {
        public static void CreateAsset(UnityEngine.Object asset, string path) { }
        public static bool DeleteAsset(string path) => throw null;
        public static void ImportAsset(string path) { }
        public static T LoadAssetAtPath<T>(string assetPath) where T : UnityEngine.Object => throw null;
        public static string GetAssetPath(UnityEngine.Object assetObject) => throw null;
        public static string GUIDToAssetPath(string guid) => throw null;
        public static string[] FindAssets(string filter) => throw null;
        public static string[] FindAssets(string filter, string[] searchInFolders) => throw null;
        public static bool IsValidFolder(string path) => throw null;
        public static string CreateFolder(string parentFolder, string newFolderName) => throw null;
        public static void Refresh() { }
        public static void SaveAssets() { }
    }

    public class EditorUtility
    {
        public static void SetDirty(UnityEngine.Object target) { }
        public static bool DisplayDialog(string title, string message, string ok) => throw null;
        public static bool DisplayDialog(string title, string message, string ok, string cancel) => throw null;
        public static void DisplayProgressBar(string title, string info, float progress) { }
        public static void ClearProgressBar() { }
        public static string SaveFilePanel(string title, string directory, string defaultName, string extension) => throw null;
        public static string OpenFilePanel(string title, string directory, string extension) => throw null;
    }

    public class EditorPrefs
    {
        public static string GetString(string key) => throw null;
        public static string GetString(string key, string defaultValue) => throw null;
        public static void SetString(string key, string value) { }
        public static int GetInt(string key, int defaultValue) => throw null;
        public static void SetInt(string key, int value) { }
        public static bool GetBool(string key, bool defaultValue) => throw null;
        public static void SetBool(string key, bool value) { }
        public static float GetFloat(string key, float defaultValue) => throw null;
        public static bool HasKey(string key) => throw null;
    }

    public sealed class EditorApplication
    {
        public delegate void CallbackFunction();

        public static CallbackFunction update;
        public static CallbackFunction delayCall;
        public static bool isPlaying { get; set; }
        public static bool isCompiling { get; }
        public static double timeSinceStartup { get; }
        public static bool ExecuteMenuItem(string menuItemPath) => throw null;
    }

    public sealed class Selection
    {
        public static UnityEngine.Object activeObject { get; set; }
        public static GameObject activeGameObject { get; set; }
        public static UnityEngine.Object[] objects { get; set; }
    }

    public class ProjectWindowUtil
    {
        public static void CreateAsset(UnityEngine.Object asset, string pathName) { }
    }

    public enum MessageType { None, Info, Warning, Error }

    public sealed class EditorGUI
    {
        public static int indentLevel { get; set; }
        public static void BeginChangeCheck() { }
        public static bool EndChangeCheck() => throw null;
        public static void BeginDisabledGroup(bool disabled) { }
        public static void EndDisabledGroup() { }
    }

    public sealed class EditorStyles
    {
        public static GUIStyle boldLabel { get; }
        public static GUIStyle helpBox { get; }
        public static GUIStyle textArea { get; }
        public static GUIStyle wordWrappedLabel { get; }
    }

    public sealed class EditorGUILayout
    {
        public static string TextField(string label, string text, params GUILayoutOption[] options) => throw null;
        public static string TextField(string text, params GUILayoutOption[] options) => throw null;
        public static string TextArea(string text, params GUILayoutOption[] options) => throw null;
        public static string TextArea(string text, GUIStyle style, params GUILayoutOption[] options) => throw null;
        public static string PasswordField(string label, string password, params GUILayoutOption[] options) => throw null;
        public static int IntField(string label, int value, params GUILayoutOption[] options) => throw null;
        public static int IntSlider(string label, int value, int leftValue, int rightValue, params GUILayoutOption[] options) => throw null;
        public static float FloatField(string label, float value, params GUILayoutOption[] options) => throw null;
        public static float Slider(string label, float value, float leftValue, float rightValue, params GUILayoutOption[] options) => throw null;
        public static bool Toggle(string label, bool value, params GUILayoutOption[] options) => throw null;
        public static int Popup(string label, int selectedIndex, string[] displayedOptions, params GUILayoutOption[] options) => throw null;
        public static Enum EnumPopup(string label, Enum selected, params GUILayoutOption[] options) => throw null;
        public static UnityEngine.Object ObjectField(string label, UnityEngine.Object obj, Type objType, bool allowSceneObjects, params GUILayoutOption[] options) => throw null;
        public static bool PropertyField(SerializedProperty property, params GUILayoutOption[] options) => throw null;
        public static void LabelField(string label, params GUILayoutOption[] options) { }
        public static void LabelField(string label, GUIStyle style, params GUILayoutOption[] options) { }
        public static void HelpBox(string message, MessageType type) { }
        public static void Space() { }
        public static void Space(float width) { }
        public static Rect BeginHorizontal(params GUILayoutOption[] options) => throw null;
        public static void EndHorizontal() { }
        public static Rect BeginVertical(params GUILayoutOption[] options) => throw null;
        public static void EndVertical() { }
        public static Vector2 BeginScrollView(Vector2 scrollPosition, params GUILayoutOption[] options) => throw null;
        public static void EndScrollView() { }
    }
}
