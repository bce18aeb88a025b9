// OpenAI 2.x: speech, transcription and translation.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Audio
{
    public class AudioClient
    {
        protected AudioClient() { }
        public AudioClient([Model] string model, string apiKey) { }
        public AudioClient([Model] string model, ApiKeyCredential credential) { }
        public AudioClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,)")] public AudioClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.3,)")] public AudioClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult<BinaryData>> GenerateSpeechAsync([Prompt(Role.Input)] string text, GeneratedSpeechVoice voice, [Carries] SpeechGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult<BinaryData> GenerateSpeech([Prompt(Role.Input)] string text, GeneratedSpeechVoice voice, [Carries] SpeechGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult<AudioTranscription>> TranscribeAudioAsync([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult<AudioTranscription> TranscribeAudio([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult<AudioTranscription>> TranscribeAudioAsync([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult<AudioTranscription> TranscribeAudio([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null) => throw null;
        [Versions("[2.10,)")] [LlmCall(Operation.Audio)] public virtual Task<ClientResult<DiarizedAudioTranscription>> TranscribeAudioDiarizedAsync([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.10,)")] [LlmCall(Operation.Audio)] public virtual ClientResult<DiarizedAudioTranscription> TranscribeAudioDiarized([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.10,)")] [LlmCall(Operation.Audio)] public virtual Task<ClientResult<DiarizedAudioTranscription>> TranscribeAudioDiarizedAsync([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null) => throw null;
        [Versions("[2.10,)")] [LlmCall(Operation.Audio)] public virtual ClientResult<DiarizedAudioTranscription> TranscribeAudioDiarized([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult<AudioTranslation>> TranslateAudioAsync([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranslationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult<AudioTranslation> TranslateAudio([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranslationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult<AudioTranslation> TranslateAudio([AudioInput] string audioFilePath, [Carries] AudioTranslationOptions options = null) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult<AudioTranslation>> TranslateAudioAsync([AudioInput] string audioFilePath, [Carries] AudioTranslationOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Audio)] public virtual ClientResult GenerateSpeech([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Audio)] public virtual Task<ClientResult> GenerateSpeechAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Audio)] public virtual ClientResult TranscribeAudio(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Audio)] public virtual Task<ClientResult> TranscribeAudioAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [LlmCall(Operation.Audio)] public virtual ClientResult TranslateAudio(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [LlmCall(Operation.Audio)] public virtual Task<ClientResult> TranslateAudioAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual CollectionResult GetVoiceConsents(string after = null, int? limit = null, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual AsyncCollectionResult GetVoiceConsentsAsync(string after = null, int? limit = null, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult CreateVoiceConsent(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> CreateVoiceConsentAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult DeleteVoiceConsent(string consentId, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> DeleteVoiceConsentAsync(string consentId, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult GetVoiceConsent(string consentId, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> GetVoiceConsentAsync(string consentId, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult UpdateVoiceConsent(string consentId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> UpdateVoiceConsentAsync(string consentId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual ClientResult CreateVoice(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.10,)")] public virtual Task<ClientResult> CreateVoiceAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.3,)")] public string Model { get; }
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[2.10,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual CollectionResult<StreamingSpeechUpdate> GenerateSpeechStreaming([Prompt(Role.Input)] string text, GeneratedSpeechVoice voice, [Carries] SpeechGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.10,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual AsyncCollectionResult<StreamingSpeechUpdate> GenerateSpeechStreamingAsync([Prompt(Role.Input)] string text, GeneratedSpeechVoice voice, [Carries] SpeechGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual CollectionResult<StreamingAudioTranscriptionUpdate> TranscribeAudioStreaming([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual CollectionResult<StreamingAudioTranscriptionUpdate> TranscribeAudioStreaming([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual AsyncCollectionResult<StreamingAudioTranscriptionUpdate> TranscribeAudioStreamingAsync([AudioInput] Stream audio, string audioFilename, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.15)")] [LlmCall(Operation.Audio, Streaming = true)] public virtual AsyncCollectionResult<StreamingAudioTranscriptionUpdate> TranscribeAudioStreamingAsync([AudioInput] string audioFilePath, [Carries] AudioTranscriptionOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public enum AudioTimestampGranularities { Default = 0, Word = 1, Segment = 2 }

    [Versions("[2.2,)")]
    public class AudioTokenLogProbabilityDetails
    {
        public float LogProbability { get; }
        public ReadOnlyMemory<byte> Utf8Bytes { get; }
        public string Token { get; }
    }

    public class AudioTranscription
    {
        [Versions("[2.6,)")] public static explicit operator AudioTranscription(ClientResult result) => throw null;
        public TimeSpan? Duration { get; }
        [Versions("[2.2,)")] public IReadOnlyList<AudioTokenLogProbabilityDetails> TranscriptionTokenLogProbabilities { get; }
        public string Language { get; }
        public string Text { get; }
        public IReadOnlyList<TranscribedWord> Words { get; }
        public IReadOnlyList<TranscribedSegment> Segments { get; }
        [Versions("[2.10,)")] public AudioTranscriptionUsage Usage { get; }
    }

    [Versions("[2.10,)")]
    public class AudioTranscriptionChunkingStrategy
    {
        protected AudioTranscriptionChunkingStrategy() { }
        public AudioTranscriptionChunkingStrategy(AudioTranscriptionDefaultChunkingStrategy defaultChunkingStrategy) { }
        public AudioTranscriptionChunkingStrategy(AudioTranscriptionCustomChunkingStrategy customChunkingStrategy) { }
        public static implicit operator AudioTranscriptionChunkingStrategy(AudioTranscriptionDefaultChunkingStrategy defaultChunkingStrategy) => throw null;
        public static implicit operator AudioTranscriptionChunkingStrategy(AudioTranscriptionCustomChunkingStrategy customChunkingStrategy) => throw null;
        public AudioTranscriptionDefaultChunkingStrategy? DefaultChunkingStrategy { get; }
        public AudioTranscriptionCustomChunkingStrategy CustomChunkingStrategy { get; }
    }

    [Versions("[2.10,)")] public class AudioTranscriptionCustomChunkingStrategy { }

    [Versions("[2.10,)")]
    public class AudioTranscriptionCustomServerVadChunkingStrategy : AudioTranscriptionCustomChunkingStrategy
    {
        public TimeSpan? PrefixPadding { get; set; }
        public TimeSpan? SilenceDuration { get; set; }
        public float? DetectionThreshold { get; set; }
    }

    [Versions("[2.10,)")]
    public readonly struct AudioTranscriptionDefaultChunkingStrategy
    {
        public AudioTranscriptionDefaultChunkingStrategy(string value) { }
        public static bool operator ==(AudioTranscriptionDefaultChunkingStrategy left, AudioTranscriptionDefaultChunkingStrategy right) => throw null;
        public static bool operator !=(AudioTranscriptionDefaultChunkingStrategy left, AudioTranscriptionDefaultChunkingStrategy right) => throw null;
        public static implicit operator AudioTranscriptionDefaultChunkingStrategy(string value) => throw null;
        public static implicit operator AudioTranscriptionDefaultChunkingStrategy?(string value) => throw null;
        public static AudioTranscriptionDefaultChunkingStrategy Auto { get; }
    }

    [Versions("[2.10,)")] public class AudioTranscriptionDurationUsage : AudioTranscriptionUsage { public TimeSpan Duration { get; } }

    public readonly struct AudioTranscriptionFormat
    {
        public AudioTranscriptionFormat(string value) { }
        public static bool operator ==(AudioTranscriptionFormat left, AudioTranscriptionFormat right) => throw null;
        public static bool operator !=(AudioTranscriptionFormat left, AudioTranscriptionFormat right) => throw null;
        public static implicit operator AudioTranscriptionFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator AudioTranscriptionFormat?(string value) => throw null;
        public static AudioTranscriptionFormat Simple { get; }
        public static AudioTranscriptionFormat Verbose { get; }
        public static AudioTranscriptionFormat Srt { get; }
        public static AudioTranscriptionFormat Vtt { get; }
        [Versions("[2.10,)")] public static AudioTranscriptionFormat Diarized { get; }
        [Versions("[2.2,2.10);[2.12,2.15)")] public static AudioTranscriptionFormat Text { get; }
    }

    [Versions("[2.2,)")] public enum AudioTranscriptionIncludes { Default = 0, Logprobs = 1 }

    [Versions("[2.10,)")]
    public class AudioTranscriptionInputTokenUsageDetails
    {
        public int? TextTokenCount { get; }
        public int? AudioTokenCount { get; }
    }

    public class AudioTranscriptionOptions
    {
        [Temperature] public float? Temperature { get; set; }
        [Versions("[2.10,)")] public AudioTranscriptionChunkingStrategy ChunkingStrategy { get; set; }
        [Versions("[2.10,)")] public IList<string> KnownSpeakerReferenceUris { get; }
        public AudioTimestampGranularities TimestampGranularities { get; set; }
        [Versions("[2.2,)")] public AudioTranscriptionIncludes Includes { get; set; }
        public string Language { get; set; }
        [Prompt] public string Prompt { get; set; }
        public AudioTranscriptionFormat? ResponseFormat { get; set; }
        [Versions("[2.10,)")] public IList<string> KnownSpeakerNames { get; }
    }

    [Versions("[2.10,)")]
    public class AudioTranscriptionTokenUsage : AudioTranscriptionUsage
    {
        public int InputTokenCount { get; }
        public int OutputTokenCount { get; }
        public int TotalTokenCount { get; }
        public AudioTranscriptionInputTokenUsageDetails InputTokenDetails { get; }
    }

    [Versions("[2.10,)")] public class AudioTranscriptionUsage { }

    public class AudioTranslation
    {
        [Versions("[2.6,)")] public static explicit operator AudioTranslation(ClientResult result) => throw null;
        public TimeSpan? Duration { get; }
        public string Language { get; }
        public string Text { get; }
        public IReadOnlyList<TranscribedSegment> Segments { get; }
    }

    public readonly struct AudioTranslationFormat
    {
        public AudioTranslationFormat(string value) { }
        public static bool operator ==(AudioTranslationFormat left, AudioTranslationFormat right) => throw null;
        public static bool operator !=(AudioTranslationFormat left, AudioTranslationFormat right) => throw null;
        public static implicit operator AudioTranslationFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator AudioTranslationFormat?(string value) => throw null;
        public static AudioTranslationFormat Simple { get; }
        public static AudioTranslationFormat Verbose { get; }
        public static AudioTranslationFormat Srt { get; }
        public static AudioTranslationFormat Vtt { get; }
        [Versions("[2.2,2.10);[2.12,2.15)")] public static AudioTranslationFormat Text { get; }
    }

    public class AudioTranslationOptions
    {
        [Temperature] public float? Temperature { get; set; }
        [Prompt] public string Prompt { get; set; }
        public AudioTranslationFormat? ResponseFormat { get; set; }
    }

    [Versions("[2.10,)")]
    public class DiarizedAudioTranscription
    {
        [Versions("[2.15,)")] public static explicit operator DiarizedAudioTranscription(ClientResult result) => throw null;
        public TimeSpan Duration { get; }
        public string Text { get; }
        public IReadOnlyList<DiarizedTranscriptionSegment> Segments { get; }
        public AudioTranscriptionUsage Usage { get; }
    }

    [Versions("[2.10,)")]
    public readonly struct DiarizedTranscriptionSegment
    {
        public TimeSpan StartTime { get; }
        public TimeSpan EndTime { get; }
        public string SpeakerLabel { get; }
        public string Id { get; }
        public string Text { get; }
    }

    public readonly struct GeneratedSpeechFormat
    {
        public GeneratedSpeechFormat(string value) { }
        public static bool operator ==(GeneratedSpeechFormat left, GeneratedSpeechFormat right) => throw null;
        public static bool operator !=(GeneratedSpeechFormat left, GeneratedSpeechFormat right) => throw null;
        public static implicit operator GeneratedSpeechFormat(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedSpeechFormat?(string value) => throw null;
        public static GeneratedSpeechFormat Mp3 { get; }
        public static GeneratedSpeechFormat Opus { get; }
        public static GeneratedSpeechFormat Aac { get; }
        public static GeneratedSpeechFormat Flac { get; }
        public static GeneratedSpeechFormat Wav { get; }
        public static GeneratedSpeechFormat Pcm { get; }
    }

    public readonly struct GeneratedSpeechVoice
    {
        public GeneratedSpeechVoice(string value) { }
        public static bool operator ==(GeneratedSpeechVoice left, GeneratedSpeechVoice right) => throw null;
        public static bool operator !=(GeneratedSpeechVoice left, GeneratedSpeechVoice right) => throw null;
        public static implicit operator GeneratedSpeechVoice(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator GeneratedSpeechVoice?(string value) => throw null;
        public static GeneratedSpeechVoice Alloy { get; }
        [Versions("[2.2,)")] public static GeneratedSpeechVoice Ash { get; }
        [Versions("[2.2,)")] public static GeneratedSpeechVoice Ballad { get; }
        [Versions("[2.2,)")] public static GeneratedSpeechVoice Coral { get; }
        public static GeneratedSpeechVoice Echo { get; }
        public static GeneratedSpeechVoice Fable { get; }
        public static GeneratedSpeechVoice Onyx { get; }
        public static GeneratedSpeechVoice Nova { get; }
        [Versions("[2.2,)")] public static GeneratedSpeechVoice Sage { get; }
        public static GeneratedSpeechVoice Shimmer { get; }
        [Versions("[2.2,)")] public static GeneratedSpeechVoice Verse { get; }
    }

    public class SpeechGenerationOptions
    {
        public float? SpeedRatio { get; set; }
        [Versions("[2.2,)")] [Prompt(Role.System)] public string Instructions { get; set; }
        public GeneratedSpeechFormat? ResponseFormat { get; set; }
    }

    [Versions("[2.10,)")]
    public class SpeechTokenUsage
    {
        public int InputTokenCount { get; }
        public int OutputTokenCount { get; }
        public int TotalTokenCount { get; }
    }

    [Versions("[2.2,)")]
    public class StreamingAudioTranscriptionTextDeltaUpdate : StreamingAudioTranscriptionUpdate
    {
        public IReadOnlyList<AudioTokenLogProbabilityDetails> TranscriptionTokenLogProbabilities { get; }
        public string Delta { get; }
        [Versions("[2.9,)")] public string SegmentId { get; }
    }

    [Versions("[2.2,)")]
    public class StreamingAudioTranscriptionTextDoneUpdate : StreamingAudioTranscriptionUpdate
    {
        public IReadOnlyList<AudioTokenLogProbabilityDetails> TranscriptionTokenLogProbabilities { get; }
        public string Text { get; }
        [Versions("[2.10,)")] public AudioTranscriptionTokenUsage Usage { get; }
    }

    [Versions("[2.9,)")]
    public class StreamingAudioTranscriptionTextSegmentUpdate : StreamingAudioTranscriptionUpdate
    {
        public string SegmentId { get; }
        public TimeSpan StartTime { get; }
        public TimeSpan EndTime { get; }
        public string SpeakerLabel { get; }
        public string Text { get; }
    }

    [Versions("[2.2,)")] public class StreamingAudioTranscriptionUpdate { }
    [Versions("[2.10,)")] public class StreamingSpeechAudioDeltaUpdate : StreamingSpeechUpdate { public BinaryData AudioBytes { get; } }
    [Versions("[2.10,)")] public class StreamingSpeechAudioDoneUpdate : StreamingSpeechUpdate { public SpeechTokenUsage Usage { get; } }
    [Versions("[2.10,)")] public class StreamingSpeechUpdate { }

    public readonly struct TranscribedSegment
    {
        public TimeSpan StartTime { get; }
        public TimeSpan EndTime { get; }
        public int SeekOffset { get; }
        public ReadOnlyMemory<int> TokenIds { get; }
        public float AverageLogProbability { get; }
        public float NoSpeechProbability { get; }
        public int Id { get; }
        public string Text { get; }
        public float Temperature { get; }
        public float CompressionRatio { get; }
    }

    public readonly struct TranscribedWord
    {
        public TimeSpan StartTime { get; }
        public TimeSpan EndTime { get; }
        public string Word { get; }
    }

    [Versions("[2.2,2.10)")]
    public readonly struct StreamingAudioTranscriptionUpdateKind
    {
        public StreamingAudioTranscriptionUpdateKind(string value) { }
        public static StreamingAudioTranscriptionUpdateKind TranscriptTextDelta { get; }
        public static StreamingAudioTranscriptionUpdateKind TranscriptTextDone { get; }
        [Versions("[2.9,2.10)")] public static StreamingAudioTranscriptionUpdateKind TranscriptTextSegment { get; }
        public static bool operator ==(StreamingAudioTranscriptionUpdateKind left, StreamingAudioTranscriptionUpdateKind right) => throw null;
        public static implicit operator StreamingAudioTranscriptionUpdateKind(string value) => throw null;
        [Versions("[2.4,2.10)")] public static implicit operator StreamingAudioTranscriptionUpdateKind?(string value) => throw null;
        public static bool operator !=(StreamingAudioTranscriptionUpdateKind left, StreamingAudioTranscriptionUpdateKind right) => throw null;
    }
}
