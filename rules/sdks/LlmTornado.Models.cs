// LlmTornado: https://github.com/lofcz/LlmTornado (read from its sources)
using LlmTornado.Chat.Models.DeepSeek;
using LlmTornado.Chat.Models.Mistral;
using LlmTornado.Chat.Models.XAi;
using LlmTornado.Chat.Models;
using LlmTornado.Chat;
using LlmTornado.ChatFunctions;
using LlmTornado.Code.Models;
using LlmTornado.Code;
using LlmTornado.Common;
using LlmTornado.Embedding.Models.Cohere;
using LlmTornado.Embedding.Models.Google;
using LlmTornado.Embedding.Models.Mistral;
using LlmTornado.Embedding.Models.OpenAi;
using LlmTornado.Embedding.Models;
using LlmTornado.Embedding;
using LlmTornado.Images;
using LlmTornado;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Threading;
using System;

namespace LlmTornado.Chat.Models
{
    public class ChatModelAnthropic
    {
        public ChatModelAnthropicClaude3 Claude3;
        public ChatModelAnthropicClaude35 Claude35;
        public ChatModelAnthropicClaude37 Claude37;
        public ChatModelAnthropicClaude4 Claude4;
        public ChatModelAnthropicClaude41 Claude41;
        public ChatModelAnthropicClaude45 Claude45;
    }

    public class ChatModelAnthropicClaude3
    {
        [ModelId("claude-3-haiku-20240307")] public ChatModel Haiku;
        [ModelId("claude-3-sonnet-20240229")] public ChatModel Sonnet;
        [ModelId("claude-3-opus-20240229")] public ChatModel Opus;
    }

    public class ChatModelAnthropicClaude35
    {
        [ModelId("claude-3-5-haiku-20241022")] public ChatModel Haiku;
        [ModelId("claude-3-5-haiku-latest")] public ChatModel HaikuLatest;
        [ModelId("claude-3-5-sonnet-20240620")] public ChatModel Sonnet;
        [ModelId("claude-3-5-sonnet-20241022")] public ChatModel Sonnet241022;
        [ModelId("claude-3-5-sonnet-latest")] public ChatModel SonnetLatest;
    }

    public class ChatModelAnthropicClaude37
    {
        [ModelId("claude-3-7-sonnet-20250219")] public ChatModel Sonnet;
        [ModelId("claude-3-7-sonnet-latest")] public ChatModel SonnetLatest;
    }

    public class ChatModelAnthropicClaude4
    {
        [ModelId("claude-sonnet-4-20250514")] public ChatModel Sonnet250514;
        [ModelId("claude-opus-4-20250514")] public ChatModel Opus250514;
    }

    public class ChatModelAnthropicClaude41
    {
        [ModelId("claude-opus-4-1-20250805")] public ChatModel Opus250805;
    }

    public class ChatModelAnthropicClaude45
    {
        [ModelId("claude-haiku-4-5-20251001")] public ChatModel Haiku251001;
        [ModelId("claude-sonnet-4-5-20250929")] public ChatModel Sonnet250929;
    }

    public class ChatModelCohere
    {
        public ChatModelCohereCommand Command;
        public ChatModelCohereAya Aya;
    }

    public class ChatModelCohereAya
    {
        [ModelId("c4ai-aya-vision-8b")] public ChatModel Vision8B;
        [ModelId("c4ai-aya-vision-32b")] public ChatModel Vision32B;
        [ModelId("c4ai-aya-expanse-8b")] public ChatModel Expanse8B;
        [ModelId("c4ai-aya-expanse-32b")] public ChatModel Expanse32B;
    }

    public class ChatModelCohereCommand
    {
        [ModelId("command-a-translate-08-2025")] public ChatModel ATranslate2508;
        [ModelId("command-a-reasoning-08-2025")] public ChatModel AReasoning2508;
        [ModelId("command-a-vision-07-2025")] public ChatModel AVision2507;
        [ModelId("command-a-03-2025")] public ChatModel A0325;
        [ModelId("command-r7b-arabic-02-2025")] public ChatModel R7BArabic2412;
        [ModelId("command-r-plus-08-2024")] public ChatModel RPlus2408;
        [ModelId("command-nightly")] public ChatModel CommandNightly;
        [ModelId("command")] public ChatModel Default;
        [ModelId("command-r-08-2024")] public ChatModel Default2408;
        [ModelId("command-r7b-12-2024")] public ChatModel R7B;
        [ModelId("command-light-nightly")] public ChatModel CommandLightNightly;
    }

    public class ChatModelGoogle
    {
        public ChatModelGoogleGemini Gemini;
        public ChatModelGoogleGemma Gemma;
        public ChatModelGoogleGeminiExperimental GeminiExperimental;
        public ChatModelGoogleGeminiPreview GeminiPreview;
    }

    public class ChatModelGoogleGemini
    {
        [ModelId("gemini-2.5-pro")] public ChatModel Gemini25Pro;
        [ModelId("gemini-flash-latest")] public ChatModel GeminiFlashLatest;
        [ModelId("gemini-2.5-flash")] public ChatModel Gemini25Flash;
        [ModelId("gemini-flash-lite-latest")] public ChatModel GeminiFlashLiteLatest;
        [ModelId("gemini-2.5-flash-lite")] public ChatModel Gemini25FlashLite;
        [ModelId("gemini-2.0-flash-001")] public ChatModel Gemini2Flash001;
        [ModelId("gemini-2.0-flash")] public ChatModel Gemini2FlashLatest;
        [ModelId("gemini-2.0-flash-lite-001")] public ChatModel Gemini2FlashLite001;
        [ModelId("gemini-2.0-flash-lite")] public ChatModel Gemini2FlashLiteLatest;
        [ModelId("gemini-1.5-flash-latest")] public ChatModel Gemini15FlashLatest;
        [ModelId("gemini-1.5-flash")] public ChatModel Gemini15Flash;
        [ModelId("gemini-1.5-flash-001")] public ChatModel Gemini15Flash001;
        [ModelId("gemini-1.5-flash-002")] public ChatModel Gemini15Flash002;
        [ModelId("gemini-1.5-pro-latest")] public ChatModel Gemini15ProLatest;
        [ModelId("gemini-1.5-pro")] public ChatModel Gemini15Pro;
        [ModelId("gemini-1.5-pro-001")] public ChatModel Gemini15Pro001;
        [ModelId("gemini-1.5-pro-002")] public ChatModel Gemini15Pro002;
        [ModelId("gemini-1.5-flash-8b-latest")] public ChatModel Gemini15Flash8BLatest;
        [ModelId("gemini-1.5-flash-8b")] public ChatModel Gemini15Flash8B;
        [ModelId("gemini-2.5-flash-image")] public ChatModel Gemini25FlashImage;
    }

    public class ChatModelGoogleGeminiExperimental
    {
        [ModelId("gemini-2.5-pro-exp-03-25")] public ChatModel Gemini2ProExp0325;
        [ModelId("gemini-2.0-flash-exp-image-generation")] public ChatModel Gemini2FlashImageGeneration;
        [ModelId("gemini-2.0-pro-exp-02-05")] public ChatModel GeminiModelGemini2ProExp250205;
        [ModelId("learnlm-1.5-pro-experimental")] public ChatModel LearnLlm15ProExperimental;
    }

    public class ChatModelGoogleGeminiPreview
    {
        [ModelId("gemini-2.5-computer-use-preview-10-2025")] public ChatModel Gemini25ComputerUsePreview102025;
        [ModelId("gemini-robotics-er-1.5-preview")] public ChatModel GeminiRoboticsRe15Preview;
        [ModelId("gemini-2.5-flash-preview-09-2025")] public ChatModel Gemini25FlashPreview0925;
        [ModelId("gemini-2.5-flash-lite-preview-09-2025")] public ChatModel Gemini25FlashLitePreview0925;
        [ModelId("gemini-2.5-flash-image-preview")] public ChatModel Gemini25FlashImagePreview;
        [ModelId("gemini-2.5-flash-lite-preview-06-17")] public ChatModel Gemini25FlashLitePreview0617;
        [ModelId("gemini-2.5-flash-preview-tts")] public ChatModel Gemini25FlashPreviewTts;
        [ModelId("gemini-2.5-pro-preview-tts")] public ChatModel Gemini25ProPreviewTts;
        [ModelId("gemini-2.5-flash-preview-05-20")] public ChatModel Gemini25FlashPreview0520;
        [ModelId("gemini-2.5-flash-preview-04-17")] public ChatModel Gemini25FlashPreview0417;
        [ModelId("gemini-2.5-pro-preview-06-05")] public ChatModel Gemini25ProPreview0605;
        [ModelId("gemini-2.5-pro-preview-05-06")] public ChatModel Gemini25ProPreview0506;
        [ModelId("gemini-2.5-pro-preview-03-25")] public ChatModel Gemini25ProPreview0325;
        [ModelId("gemini-2.0-flash-preview-image-generation")] public ChatModel Gemini2FlashPreviewImageGeneration;
    }

    public class ChatModelGoogleGemma
    {
        [ModelId("gemma-3n-e4b-it")] public ChatModel V3Ne4B;
        [ModelId("gemma-3-27b-it")] public ChatModel V327B;
    }

    public class ChatModelGroq
    {
        public ChatModelGroqMeta Meta;
        public ChatModelGroqGroq Groq;
        public ChatModelGroqMistral Mistral;
        public ChatModelGroqGoogle Google;
        public ChatModelGroqAlibaba Alibaba;
        public ChatModelGroqMoonshotAi MoonshotAi;
        public ChatModelGroqOpenAi OpenAi;
    }

    public class ChatModelGroqAlibaba
    {
        [ModelId("grok-qwen/qwen3-32b")] public ChatModel Qwen332B;
    }

    public class ChatModelGroqGoogle
    {
        [ModelId("groq-gemma2-9b-it")] public ChatModel Gemma29B;
    }

    public class ChatModelGroqGroq
    {        public List<IModel> AllModels { get; }
    }

    public class ChatModelGroqMeta
    {
        [ModelId("meta-llama/llama-4-scout-17b-16e-instruct")] public ChatModel Llama4Scout;
        [ModelId("meta-llama/llama-4-maverick-17b-128e-instruct")] public ChatModel Llama4Maverick;
        [ModelId("groq-llama-3.3-70b-versatile")] public ChatModel Llama3370BVersatile;
        [ModelId("groq-llama-3.1-8b-instant")] public ChatModel Llama318BInstant;
        [ModelId("groq-llama3-70b-8192")] public ChatModel Llama370B;
        [ModelId("groq-llama3-8b-8192")] public ChatModel Llama38B;
    }

    public class ChatModelGroqMistral
    {        public List<IModel> AllModels { get; }
    }

    public class ChatModelGroqMoonshotAi
    {
        [ModelId("grok-moonshotai/kimi-k2-instruct")] public ChatModel KimiK2Instruct;
    }

    public class ChatModelGroqOpenAi
    {
        [ModelId("grok-openai/gpt-oss-120b")] public ChatModel GptOss120B;
        [ModelId("grok-openai/gpt-oss-20b")] public ChatModel GptOss20B;
    }

    public class ChatModelOpenAi
    {
        public ChatModelOpenAiGpt35 Gpt35;
        public ChatModelOpenAiGpt4 Gpt4;
        public ChatModelOpenAiGpt41 Gpt41;
        public ChatModelOpenAiGpt5 Gpt5;
        public ChatModelOpenAiO3 O3;
        public ChatModelOpenAiO4 O4;
        public ChatModelOpenAiCodex Codex;
    }

    public class ChatModelOpenAiCodex
    {
        [ModelId("computer-use-preview")] public ChatModel ComputerUsePreview;
        [ModelId("codex-mini-latest")] public ChatModel MiniLatest;
    }

    public class ChatModelOpenAiGpt35
    {
        [ModelId("gpt-3.5-turbo")] public ChatModel Turbo;
        [ModelId("gpt-3.5-turbo-0125")] public ChatModel Turbo240125;
        [ModelId("gpt-3.5-turbo-1106")] public ChatModel Turbo231106;
        [ModelId("gpt-3.5-turbo-instruct")] public ChatModel TurboInstruct;
    }

    public class ChatModelOpenAiGpt4
    {
        [ModelId("gpt-4o-search-preview")] public ChatModel OSearchPreview;
        [ModelId("gpt-4o-mini-search-preview")] public ChatModel OMiniSearchPreview;
        [ModelId("o1-pro")] public ChatModel O1Pro;
        [ModelId("o1-2024-12-17")] public ChatModel O1241217;
        [ModelId("o1-preview")] public ChatModel O1;
        [ModelId("o1-preview-2024-09-12")] public ChatModel O1240912;
        [ModelId("o1-mini")] public ChatModel O1Mini;
        [ModelId("o1-mini-2024-09-12")] public ChatModel O1Mini240912;
        [ModelId("gpt-4o-mini")] public ChatModel OMini;
        [ModelId("gpt-4o-mini-2024-07-18")] public ChatModel OMini240718;
        [ModelId("gpt-4o")] public ChatModel O;
        [ModelId("gpt-4o-2024-05-13")] public ChatModel O240513;
        [ModelId("gpt-4o-2024-08-06")] public ChatModel O240806;
        [ModelId("gpt-4o-2024-11-20")] public ChatModel O241120;
        [ModelId("gpt-4o-audio-preview")] public ChatModel AudioPreview;
        [ModelId("gpt-4o-audio-preview-2024-10-01")] public ChatModel AudioPreview241001;
        [ModelId("gpt-4o-audio-preview-2024-12-17")] public ChatModel AudioPreview241217;
        [ModelId("gpt-4o-audio-preview-2025-06-03")] public ChatModel AudioPreview250603;
        [ModelId("chatgpt-4o-latest")] public ChatModel ChatGptLatest;
        [ModelId("gpt-4-turbo")] public ChatModel Turbo;
        [ModelId("gpt-4-turbo-2024-04-09")] public ChatModel Turbo240409;
        [ModelId("gpt-4-0125-preview")] public ChatModel Preview240125;
        [ModelId("gpt-4-1106-preview")] public ChatModel Preview231106;
        [ModelId("gpt-4-vision-preview")] public ChatModel VisionPreview;
        [ModelId("gpt-4-1106-vision-preview")] public ChatModel VisionPreview231106;
        [ModelId("gpt-4")] public ChatModel Default;
        [ModelId("gpt-4-0613")] public ChatModel Preview230613;
        [ModelId("gpt-4-32k")] public ChatModel Context32K;
        [ModelId("gpt-4-32k-0613")] public ChatModel Context32K230613;
    }

    public class ChatModelOpenAiGpt41
    {
        [ModelId("gpt-4.1")] public ChatModel V41;
        [ModelId("gpt-4.1-mini")] public ChatModel V41Mini;
        [ModelId("gpt-4.1-nano")] public ChatModel V41Nano;
    }

    public class ChatModelOpenAiGpt5
    {
        [ModelId("gpt-5-pro")] public ChatModel V5Pro;
        [ModelId("gpt-5-codex")] public ChatModel V5Codex;
        [ModelId("gpt-audio")] public ChatModel Audio;
        [ModelId("gpt-audio-mini")] public ChatModel AudioMini;
        [ModelId("gpt-5")] public ChatModel V5;
        [ModelId("gpt-5-mini")] public ChatModel V5Mini;
        [ModelId("gpt-5-nano")] public ChatModel V5Nano;
    }

    public class ChatModelOpenAiO3
    {
        [ModelId("o3-deep-research")] public ChatModel V3DeepResearch;
        [ModelId("o3-mini-2025-01-31")] public ChatModel Mini250131;
        [ModelId("o3")] public ChatModel V3;
        [ModelId("o3-mini")] public ChatModel Mini;
    }

    public class ChatModelOpenAiO4
    {
        [ModelId("o4-mini-deep-research")] public ChatModel V4MiniDeepResearch;
        [ModelId("o4-mini")] public ChatModel V4Mini;
    }
}

namespace LlmTornado.Chat.Models.DeepSeek
{
    public class ChatModelDeepSeek
    {
        public ChatModelDeepSeekModels Models;
    }

    public class ChatModelDeepSeekModels
    {
        [ModelId("deepseek-chat")] public ChatModel Chat;
        [ModelId("deepseek-reasoner")] public ChatModel Reasoner;
    }
}

namespace LlmTornado.Chat.Models.Mistral
{
    public class ChatModelMistral
    {
        public ChatModelMistralPremier Premier;
        public ChatModelMistralFree Free;
        public ChatModelMistralResearch Research;
    }

    public class ChatModelMistralFree
    {
        [ModelId("voxtral-small-2507")] public ChatModel VoxtralSmall2507;
        [ModelId("voxtral-mini-2507")] public ChatModel VoxtralMini2507;
        [ModelId("devstral-small-2507")] public ChatModel DevstralSmall2507;
        [ModelId("mistral-small-2506")] public ChatModel MistralSmall2506;
        [ModelId("magistral-small-2509")] public ChatModel MagistralSmall2509;
        [ModelId("magistral-small-2507")] public ChatModel MagistralSmall2507;
        [ModelId("magistral-small-2506")] public ChatModel MagistralSmall2506;
        [ModelId("devstral-small-2505")] public ChatModel DevstralSmall;
        [ModelId("mistral-small-latest")] public ChatModel MistralSmall;
        [ModelId("mistral-small-2503")] public ChatModel MistralSmall2503;
        [ModelId("pixtral-12b-2409")] public ChatModel Pixtral;
    }

    public class ChatModelMistralPremier
    {
        [ModelId("mistral-medium-2508")] public ChatModel MistralMedium2508;
        [ModelId("devstral-medium-2507")] public ChatModel DevstralMedium2507;
        [ModelId("magistral-medium-2507")] public ChatModel MagistralMedium2507;
        [ModelId("magistral-medium-2509")] public ChatModel MagistralMedium2509;
        [ModelId("magistral-medium-2506")] public ChatModel MagistralMedium2506;
        [ModelId("codestral-2508")] public ChatModel Codestral2508;
        [ModelId("codestral-2501")] public ChatModel Codestral2501;
        [ModelId("mistral-large-2411")] public ChatModel MistralLarge;
        [ModelId("pixtral-large-2411")] public ChatModel PixtralLarge;
        [ModelId("mistral-saba-2502")] public ChatModel MistralSaba;
        [ModelId("ministral-3b-2410")] public ChatModel Ministral3B;
        [ModelId("ministral-8b-2410")] public ChatModel Ministral8B;
        [ModelId("mistral-medium-2505")] public ChatModel Medium3;
    }

    public class ChatModelMistralResearch
    {
        [ModelId("open-mistral-nemo")] public ChatModel MistralNemo;
        [ModelId("open-codestral-mamba")] public ChatModel CodestralMamba;
    }
}

namespace LlmTornado.Chat.Models.XAi
{
    public class ChatModelXAi
    {
        public ChatModelXAiGrokCode GrokCode;
        public ChatModelXAiGrok4 Grok4;
        public ChatModelXAiGrok3 Grok3;
        public ChatModelXAiGrok Grok;
    }

    public class ChatModelXAiGrok
    {
        [ModelId("grok-beta")] public ChatModel GrokBeta;
        [ModelId("grok-vision-beta")] public ChatModel GrokVisionBeta;
        [ModelId("grok-2-1212")] public ChatModel Grok2241212;
        [ModelId("grok-2-vision-1212")] public ChatModel Grok2Vision241212;
    }

    public class ChatModelXAiGrok3
    {
        [ModelId("grok-3")] public ChatModel V3;
        [ModelId("grok-3-fast")] public ChatModel V3Fast;
        [ModelId("grok-3-mini")] public ChatModel V3Mini;
        [ModelId("grok-3-mini-fast")] public ChatModel V3MiniFast;
    }

    public class ChatModelXAiGrok4
    {
        [ModelId("grok-4")] public ChatModel V4;
        [ModelId("grok-4-fast-reasoning")] public ChatModel V4FastReasoning;
        [ModelId("grok-4-fast-non-reasoning")] public ChatModel V4FastNonReasoning;
    }

    public class ChatModelXAiGrokCode
    {
        [ModelId("grok-code-fast-1")] public ChatModel Fast1;
    }
}
