// Unity's interface widgets and TextMesh Pro: https://github.com/Unity-Technologies/uGUI (read from its sources)
using System;
using System.Collections.Generic;
using UnityEngine;
using UnityEngine.Events;

namespace UnityEngine.EventSystems
{
    public abstract class UIBehaviour : MonoBehaviour { }
}

namespace UnityEngine.UI
{
    public abstract class Graphic : EventSystems.UIBehaviour
    {
        public virtual Color color { get; set; }
        public RectTransform rectTransform { get; }
    }

    public class Text : Graphic
    {
        public virtual string text { get; set; }
        public int fontSize { get; set; }
        public Font font { get; set; }
    }

    public class Image : Graphic
    {
        public Sprite sprite { get; set; }
        public float fillAmount { get; set; }
    }

    public class RawImage : Graphic
    {
        public Texture texture { get; set; }
    }

    public class Selectable : EventSystems.UIBehaviour
    {
        public bool interactable { get; set; }
    }

    public class Button : Selectable
    {
        public ButtonClickedEvent onClick { get; set; }

        public class ButtonClickedEvent : UnityEvent { }
    }

    public class Toggle : Selectable
    {
        public bool isOn { get; set; }
        public ToggleEvent onValueChanged;

        public class ToggleEvent : UnityEvent<bool> { }
    }

    public class Slider : Selectable
    {
        public float value { get; set; }
        public float minValue { get; set; }
        public float maxValue { get; set; }
        public SliderEvent onValueChanged { get; set; }

        public class SliderEvent : UnityEvent<float> { }
    }

    public class Dropdown : Selectable
    {
        public int value { get; set; }
        public List<OptionData> options { get; set; }
        public DropdownEvent onValueChanged { get; set; }
        public void AddOptions(List<string> options) { }
        public void ClearOptions() { }

        public class OptionData
        {
            public string text { get; set; }
        }

        public class DropdownEvent : UnityEvent<int> { }
    }

    public class InputField : Selectable
    {
        public string text { get; set; }
        public bool isFocused { get; }
        public SubmitEvent onEndEdit { get; set; }
        public SubmitEvent onSubmit { get; set; }
        public OnChangeEvent onValueChanged { get; set; }
        public void ActivateInputField() { }
        public void Select() { }

        public class SubmitEvent : UnityEvent<string> { }

        public class OnChangeEvent : UnityEvent<string> { }
    }

    public class ScrollRect : EventSystems.UIBehaviour
    {
        public RectTransform content { get; set; }
        public float verticalNormalizedPosition { get; set; }
    }

    public class LayoutRebuilder
    {
        public static void ForceRebuildLayoutImmediate(RectTransform layoutRoot) { }
    }
}

namespace TMPro
{
    public abstract class TMP_Text : UnityEngine.UI.Graphic
    {
        public virtual string text { get; set; }
        public float fontSize { get; set; }
        public void SetText(string sourceText) { }
        public void ForceMeshUpdate(bool ignoreActiveState = false, bool forceTextReparsing = false) { }
    }

    public class TextMeshProUGUI : TMP_Text { }

    public class TextMeshPro : TMP_Text { }

    public class TMP_InputField : UnityEngine.UI.Selectable
    {
        public string text { get; set; }
        public bool isFocused { get; }
        public TMP_Text textComponent { get; set; }
        public SubmitEvent onEndEdit { get; set; }
        public SubmitEvent onSubmit { get; set; }
        public OnChangeEvent onValueChanged { get; set; }
        public void ActivateInputField() { }
        public void Select() { }

        public class SubmitEvent : UnityEvent<string> { }

        public class OnChangeEvent : UnityEvent<string> { }
    }

    public class TMP_Dropdown : UnityEngine.UI.Selectable
    {
        public int value { get; set; }
        public List<OptionData> options { get; set; }
        public DropdownEvent onValueChanged { get; set; }
        public void AddOptions(List<string> options) { }
        public void ClearOptions() { }

        public class OptionData
        {
            public OptionData(string text) { }
            public string text { get; set; }
        }

        public class DropdownEvent : UnityEvent<int> { }
    }
}
