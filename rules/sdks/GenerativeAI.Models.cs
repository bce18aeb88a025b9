// Google_GenerativeAI, an unofficial Gemini library: https://github.com/gunpal5/Google_GenerativeAI (read from its sources at 3.x)
using GenerativeAI.Clients;
using GenerativeAI.Core;
using GenerativeAI.Types;
using GenerativeAI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using global::Microsoft.Extensions.Logging;

namespace GenerativeAI
{
    public static class GoogleAIModels
    {
        [ModelId("gemini-2.5-flash")] public const string DefaultGeminiModel = Gemini25Flash;
        [ModelId("gemini-2.5-flash")] public const string Gemini25Flash = "models/gemini-2.5-flash";
        [ModelId("gemini-2.5-flash-lite")] public const string Gemini25FlashLite = "models/gemini-2.5-flash-lite";
        [ModelId("gemini-2.5-flash-lite-preview-06-17")] public const string Gemini25FlashLitePreview0617 = "models/gemini-2.5-flash-lite-preview-06-17";
        [ModelId("gemini-2.0-flash")] public const string Gemini2Flash = "models/gemini-2.0-flash";
        [ModelId("gemini-2.0-flash-lite")] public const string Gemini2FlashLite = "models/gemini-2.0-flash-lite";
        [ModelId("gemini-2.5-pro")] public const string Gemini25Pro = "models/gemini-2.5-pro";
        [ModelId("gemini-2.5-pro-exp-03-25")] public const string Gemini25ProExp0325 = "gemini-2.5-pro-exp-03-25";
        [ModelId("gemini-2.0-flash-thinking-exp-01-21")] public const string Gemini2FlashThinkingExp0121 = "gemini-2.0-flash-thinking-exp-01-21";
        [ModelId("gemini-2.5-pro-preview-03-25")] public const string Gemini25ProPreview0325 = "gemini-2.5-pro-preview-03-25";
        [ModelId("gemini-2.5-flash-preview-05-20")] public const string Gemini25ProPreview0520 = "gemini-2.5-flash-preview-05-20";
        [ModelId("gemini-2.0-flash-live-001")] public const string Gemini2FlashLive001 = "gemini-2.0-flash-live-001";
        [ModelId("gemini-2.5-flash-preview-04-17")] public const string Gemini25FlashPreview0417 = "gemini-2.5-flash-preview-04-17";
        [ModelId("gemini-2.5-flash-preview-native-audio-dialog")] public const string Gemini25FlashPreviewNativeAudioDialog = "gemini-2.5-flash-preview-native-audio-dialog";
        [ModelId("gemini-2.5-flash-exp-native-audio-thinking-dialog")] public const string Gemini25FlashPreviewNativeAudioThinkingDialog = "gemini-2.5-flash-exp-native-audio-thinking-dialog";
        [ModelId("gemini-live-2.5-flash-preview")] public const string GeminiLive25FlashPreview = "gemini-live-2.5-flash-preview";
        [ModelId("gemini-2.5-flash-image-preview")] public const string Gemini25FlashImagePreview = "gemini-2.5-flash-image-preview";
        [ModelId("gemini-2.5-flash-image")] public const string Gemini25FlashImage = "models/gemini-2.5-flash-image";
        [ModelId("gemini-2.5-flash-preview-tts")] public const string Gemini25FlashPreviewTts = "gemini-2.5-flash-preview-tts";
        [ModelId("gemini-2.5-pro-preview-tts")] public const string Gemini25ProPreviewTts = "gemini-2.5-pro-preview-tts";
        [ModelId("gemini-2.5-pro-preview-05-06")] public const string Gemini25ProPreview0506 = "gemini-2.5-pro-preview-05-06";
        [ModelId("gemini-2.5-pro-preview-06-05")] public const string Gemini25ProPreview0605 = "models/gemini-2.5-pro-preview-06-05";
        [ModelId("gemini-2.0-flash-exp-image-generation")] public const string Gemini2FlashExpImageGeneration = "gemini-2.0-flash-exp-image-generation";
        [ModelId("gemini-2.0-flash-preview-image-generation")] public const string Gemini2FlashPreviewImageGeneration = "gemini-2.0-flash-preview-image-generation";
        [ModelId("gemini-2.5-flash-preview-09-2025")] public const string Gemini25FlashPreview092025 = "models/gemini-2.5-flash-preview-09-2025";
        [ModelId("gemini-2.5-flash-lite-preview-09-2025")] public const string Gemini25FlashLitePreview092025 = "models/gemini-2.5-flash-lite-preview-09-2025";
        [ModelId("gemini-2.5-computer-use-preview-10-2025")] public const string Gemini25ComputerUsePreview102025 = "models/gemini-2.5-computer-use-preview-10-2025";
        [ModelId("gemini-2.5-flash-native-audio-latest")] public const string Gemini25FlashNativeAudioLatest = "models/gemini-2.5-flash-native-audio-latest";
        [ModelId("gemini-2.5-flash-native-audio-preview-09-2025")] public const string Gemini25FlashNativeAudioPreview092025 = "models/gemini-2.5-flash-native-audio-preview-09-2025";
        [ModelId("gemini-2.5-flash-live-preview")] public const string Gemini25FlashLivePreview = "models/gemini-2.5-flash-live-preview";
        [ModelId("gemini-robotics-er-1.5-preview")] public const string GeminiRoboticsEr15Preview = "models/gemini-robotics-er-1.5-preview";
        [ModelId("gemini-3-pro-preview")] public const string Gemini3ProPreview = "gemini-3-pro-preview";
        [ModelId("gemini-3-flash-preview")] public const string Gemini3FlashPreview = "gemini-3-flash-preview";
        [ModelId("gemini-3-pro-image-preview")] public const string Gemini3ProImagePreview = "gemini-3-pro-image-preview";
        [ModelId("gemini-embedding-001")] public const string GeminiEmbedding = "models/gemini-embedding-001";
        [ModelId("gemini-embedding-exp")] public const string GeminiEmbeddingExp = "gemini-embedding-exp";
        [ModelId("gemma-3-1b-it")] public const string Gemma3_1B = "models/gemma-3-1b-it";
        [ModelId("gemma-3-4b-it")] public const string Gemma3_4B = "models/gemma-3-4b-it";
        [ModelId("gemma-3-12b-it")] public const string Gemma3_12B = "models/gemma-3-12b-it";
        [ModelId("gemma-3-27b-it")] public const string Gemmma3_27B = "gemma-3-27b-it";
        [ModelId("gemma-3n-e4b-it")] public const string Gemma3n_E4B = "models/gemma-3n-e4b-it";
        [ModelId("gemma-3n-e2b-it")] public const string Gemma3n_E2B = "models/gemma-3n-e2b-it";
        [ModelId("gemini-2.0-flash")] public const string Gemini2FlashLatest = "gemini-2.0-flash";
        [ModelId("gemini-2.0-flash-exp")] public const string Gemini2FlashExp = "gemini-2.0-flash-exp";
        [ModelId("gemini-2.0-flash-lite-preview-02-05")] public const string Gemini2FlashLitePreview = "models/gemini-2.0-flash-lite-preview-02-05";
        [ModelId("text-embedding-005")] public const string TextEmbedding005 = "text-embedding-005";
        [ModelId("gemini-flash-latest")] public const string GeminiFlashLatest = "models/gemini-flash-latest";
        [ModelId("gemini-flash-lite-latest")] public const string GeminiFlashLiteLatest = "models/gemini-flash-lite-latest";
        [ModelId("gemini-pro-latest")] public const string GeminiProLatest = "models/gemini-pro-latest";
        [ModelId("text-embedding-004")] public const string TextEmbedding = "models/text-embedding-004";
        [ModelId("embedding-001")] public const string Embedding = "models/embedding-001";
        [ModelId("aqa")] public const string Aqa = "models/aqa";
        [ModelId("<model>-<generation>-<variation>-latest")] public const string LatestVersionPattern = "<model>-<generation>-<variation>-latest";
        [ModelId("<model>-<generation>-<variation>")] public const string LatestStableVersionPattern = "<model>-<generation>-<variation>";
        [ModelId("<model>-<generation>-<variation>-<version>")] public const string StableVersionPattern = "<model>-<generation>-<variation>-<version>";
        [ModelId("<model>-<generation>-<variation>-<version>")] public const string ExperimentalVersionPattern = "<model>-<generation>-<variation>-<version>";
        public static class Experimental
        {
            [ModelId("learnlm-2.0-flash-experimental")] public const string LearnLM2FlashExp = "models/learnlm-2.0-flash-experimental";
        }
        public static class Imagen
        {
            [ModelId("imagen-3.0-generate-001")] public const string Imagen3Generate001 = "imagen-3.0-generate-001";
            [ModelId("imagen-3.0-fast-generate-001")] public const string Imagen3FastGenerate001 = "imagen-3.0-fast-generate-001";
            [ModelId("imagen-3.0-generate-002")] public const string Imagen3Generate002 = "models/imagen-3.0-generate-002";
            [ModelId("imagen-4.0-generate-001")] public const string Imagen4Generate001 = "models/imagen-4.0-generate-001";
            [ModelId("imagen-4.0-ultra-generate-001")] public const string Imagen4UltraGenerate001 = "models/imagen-4.0-ultra-generate-001";
            [ModelId("imagen-4.0-fast-generate-001")] public const string Imagen4FastGenerate001 = "models/imagen-4.0-fast-generate-001";
            [ModelId("imagen-4.0-generate-preview-06-06")] public const string Imagen4GeneratePreview0606 = "models/imagen-4.0-generate-preview-06-06";
            [ModelId("imagen-4.0-ultra-generate-preview-06-06")] public const string Imagen4UltraGeneratePreview0606 = "models/imagen-4.0-ultra-generate-preview-06-06";
            [ModelId("imagegeneration@006")] public const string ImageGeneration006 = "imagegeneration@006";
            [ModelId("imagegeneration@005")] public const string ImageGeneration005 = "imagegeneration@005";
            [ModelId("imagegeneration@002")] public const string ImageGeneration002 = "imagegeneration@002";
            [ModelId("imagen-3.0-capability-001")] public const string Imagen3Capability001 = "imagen-3.0-capability-001";
        }
        public static class Video
        {
            [ModelId("veo-2.0-generate-001")] public const string Veo2Generate001 = "models/veo-2.0-generate-001";
            [ModelId("veo-3.0-generate-preview")] public const string Veo3GeneratePreview = "models/veo-3.0-generate-preview";
            [ModelId("veo-3.0-fast-generate-preview")] public const string Veo3FastGeneratePreview = "models/veo-3.0-fast-generate-preview";
            [ModelId("veo-3.0-generate-001")] public const string Veo3Generate001 = "models/veo-3.0-generate-001";
            [ModelId("veo-3.0-fast-generate-001")] public const string Veo3FastGenerate001 = "models/veo-3.0-fast-generate-001";
            [ModelId("veo-3.1-generate-preview")] public const string Veo31GeneratePreview = "models/veo-3.1-generate-preview";
            [ModelId("veo-3.1-fast-generate-preview")] public const string Veo31FastGeneratePreview = "models/veo-3.1-fast-generate-preview";
        }
    }

    public static class VertexAIModels
    {
        public static class Codey
        {
            [ModelId("code-gecko")] public const string CodeGecko = "code-gecko";
        }
        public static class Embeddings
        {
            [ModelId("textembedding-gecko@001")] public const string TextEmbeddingGecko001 = "textembedding-gecko@001";
            [ModelId("textembedding-gecko@002")] public const string TextEmbeddingGecko002 = "textembedding-gecko@002";
            [ModelId("textembedding-gecko@003")] public const string TextEmbeddingGecko003 = "textembedding-gecko@003";
            [ModelId("text-embedding-004")] public const string TextEmbedding004 = "text-embedding-004";
            [ModelId("textembedding-gecko-multilingual@001")] public const string TextEmbeddingGeckoMultilingual001 = "textembedding-gecko-multilingual@001";
            [ModelId("text-multilingual-embedding-002")] public const string TextMultilingualEmbedding002 = "text-multilingual-embedding-002";
            [ModelId("multimodalembedding")] public const string MultimodalEmbedding = "multimodalembedding";
        }
        public static class Gemini
        {
            [ModelId("gemini-2.0-flash-001")] public const string Gemini2Flash = "gemini-2.0-flash-001";
            [ModelId("gemini-2.5-flash")] public const string Gemini25Flash = "gemini-2.5-flash";
            [ModelId("gemini-2.5-pro")] public const string Gemini25Pro = "gemini-2.5-pro";
            [ModelId("gemini-2.5-flash-lite")] public const string Gemini25FlashLite = "gemini-2.5-flash-lite";
            [ModelId("gemini-2.0-pro-exp-02-05")] public const string Gemini2ProExp = "gemini-2.0-pro-exp-02-05";
            [ModelId("gemini-2.5-pro-exp-03-25")] public const string Gemini25ProExp0325 = "gemini-2.5-pro-exp-03-25";
            [ModelId("gemini-2.5-pro-preview-03-25")] public const string Gemini25ProPreview0325 = "gemini-2.5-pro-preview-03-25";
            [ModelId("gemini-2.0-flash-live-001")] public const string Gemini2FlashLive001 = "gemini-2.0-flash-live-001";
            [ModelId("gemini-2.5-flash-preview-04-17")] public const string Gemini25FlashPreview0417 = "gemini-2.5-flash-preview-04-17";
            [ModelId("gemini-2.5-flash-preview-05-20")] public const string Gemini25FlashPreview0520 = "gemini-2.5-flash-preview-05-20";
            [ModelId("gemini-2.5-flash-preview-native-audio-dialog")] public const string Gemini25FlashNativeAudioDialog = "gemini-2.5-flash-preview-native-audio-dialog";
            [ModelId("gemini-2.5-flash-preview-tts")] public const string Gemini25FlashPreviewTTS = "gemini-2.5-flash-preview-tts";
            [ModelId("gemini-2.5-pro-preview-05-06")] public const string Gemini25ProPreview0506 = "gemini-2.5-pro-preview-05-06";
            [ModelId("gemini-2.5-pro-preview-tts")] public const string Gemini25ProPreviewTTS = "gemini-2.5-pro-preview-tts";
            [ModelId("gemini-2.5-flash-image-preview")] public const string Gemini25FlashImagePreview = "gemini-2.5-flash-image-preview";
            [ModelId("gemini-3-flash-preview")] public const string Gemini3FlashPreview = "gemini-3-flash-preview";
            [ModelId("gemini-3-pro-preview")] public const string Gemini3ProPreview = "gemini-3-pro-preview";
            [ModelId("gemini-3-pro-image-preview")] public const string Gemini3ProImagePreview = "gemini-3-pro-image-preview";
            [ModelId("gemma-3-1b-it")] public const string Gemma3_1B = "gemma-3-1b-it";
            [ModelId("gemma-3-4b-it")] public const string Gemma3_4B = "gemma-3-4b-it";
            [ModelId("gemma-3-12b-it")] public const string Gemma3_12B = "gemma-3-12b-it";
            [ModelId("gemma-3-27b-it")] public const string Gemmma3_27B = "gemma-3-27b-it";
            [ModelId("gemma-3n-e4b-it")] public const string Gemma3n_E4B = "gemma-3n-e4b-it";
            [ModelId("gemma-3n-e2b-it")] public const string Gemma3n_E2B = "gemma-3n-e2b-it";
            [ModelId("gemini-2.0-flash")] public const string Gemini2FlashLatest = "gemini-2.0-flash";
            [ModelId("gemini-2.0-flash-lite")] public const string Gemini2FlashLite = "gemini-2.0-flash-lite";
            [ModelId("text-embedding-005")] public const string TextEmbedding005 = "text-embedding-005";
        }
        public static class Gemma
        {
            [ModelId("gemma")] public const string GemmaModel = "gemma";
            [ModelId("codegemma")] public const string CodeGemma = "codegemma";
            [ModelId("paligemma")] public const string PaliGemma = "paligemma";
        }
        public static class Imagen
        {
            [ModelId("imagen-3.0-generate-001")] public const string Imagen3Generate001 = "imagen-3.0-generate-001";
            [ModelId("imagen-3.0-fast-generate-001")] public const string Imagen3FastGenerate001 = "imagen-3.0-fast-generate-001";
            [ModelId("imagen-3.0-generate-002")] public const string Imagen3Generate002 = "imagen-3.0-generate-002";
            [ModelId("imagen-4.0-generate-001")] public const string Imagen4Generate001 = "imagen-4.0-generate-001";
            [ModelId("imagen-4.0-ultra-generate-001")] public const string Imagen4UltraGenerate001 = "imagen-4.0-ultra-generate-001";
            [ModelId("imagen-4.0-fast-generate-001")] public const string Imagen4FastGenerate001 = "imagen-4.0-fast-generate-001";
            [ModelId("imagen-4.0-generate-preview-06-06")] public const string Imagen4GeneratePreview0606 = "imagen-4.0-generate-preview-06-06";
            [ModelId("imagen-4.0-ultra-generate-preview-06-06")] public const string Imagen4UltraGeneratePreview0606 = "imagen-4.0-ultra-generate-preview-06-06";
            [ModelId("imagegeneration@006")] public const string ImageGeneration006 = "imagegeneration@006";
            [ModelId("imagegeneration@005")] public const string ImageGeneration005 = "imagegeneration@005";
            [ModelId("imagegeneration@002")] public const string ImageGeneration002 = "imagegeneration@002";
            [ModelId("imagen-3.0-capability-001")] public const string Imagen3Capability001 = "imagen-3.0-capability-001";
        }
        public static class MedLM
        {
            [ModelId("medlm-medium")] public const string MedLMMedium = "medlm-medium";
            [ModelId("medlm-large")] public const string MedLMLarge = "medlm-large";
        }
        public static class Video
        {
            [ModelId("veo-2.0-generate-001")] public const string Veo2Generate001 = "veo-2.0-generate-001";
            [ModelId("veo-3.0-generate-preview")] public const string Veo3GeneratePreview = "veo-3.0-generate-preview";
            [ModelId("veo-3.0-fast-generate-preview")] public const string Veo3FastGeneratePreview = "veo-3.0-fast-generate-preview";
            [ModelId("veo-3.0-generate-001")] public const string Veo3Generate001 = "veo-3.0-generate-001";
            [ModelId("veo-3.0-fast-generate-001")] public const string Veo3FastGenerate001 = "veo-3.0-fast-generate-001";
            [ModelId("veo-3.1-generate-preview")] public const string Veo31GeneratePreview = "veo-3.1-generate-preview";
            [ModelId("veo-3.1-fast-generate-preview")] public const string Veo31FastGeneratePreview = "veo-3.1-fast-generate-preview";
        }
    }
}
