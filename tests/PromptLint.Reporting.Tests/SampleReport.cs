using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Tests;

/// <summary>One report with everything that a format can meet: amounts known and unknown, a caller's prompt, a fix, a test, hostile text.</summary>
internal static class SampleReport
{
    /// <summary>Text that would escape from a terminal, a table cell, a page or a build log if a format let it.</summary>
    public const string Hostile = "\u001b[31m|</td><script>alert(1)</script> `x` @team ::error::x ##vso[task.setvariable variable=a]b\r\n::warning::y";

    private static readonly SourceSpan TriageCall = new("src/Bot/Triage.cs", 24, 38, 24, 55);

    public static ReportDocument Document(bool includePrompts = false) => ReportDocumentBuilder.Build(Report(), includePrompts);

    public static ScanReport Report() => new()
    {
        ToolVersion = "0.1.0",
        CatalogDate = "2026-11-18",
        Scorer = "managed-1",
        Coverage = new Coverage
        {
            Projects = 2,
            Files = 14,
            CallSites = 3,
            ModelResolved = 2,
            PromptResolved = 2,
            Skipped = [new SkippedPath("src/Broken/Broken.csproj", "not well-formed XML: line 3")],
        },
        CallSites = [Triage(), Agent(), Probe()],
        Findings =
        [
            new Finding
            {
                RuleId = "PLINT1001",
                Severity = Severity.Warning,
                Message = "gpt-4o answers a classification prompt that a small model handles: $12,192.00 a month at 400,000 calls. Use gpt-6-luna for $527.68.",
                CallSiteId = "c1",
                Location = TriageCall,
                SavingUsd = 11664.32m,
                Suggestion = Triage().Suggestions[0],
                Fixable = true,
                Fingerprint = "f-1001-c1",
            },
            new Finding
            {
                RuleId = "PLINT4001",
                Severity = Severity.Error,
                Message = $"'{Hostile}' is retired.",
                CallSiteId = "c2",
                Location = new SourceSpan("src/Planner/Agent.cs", 7, 9, 7, 20),
                Fingerprint = "f-4001-c2",
            },
            new Finding
            {
                RuleId = "PLINT9001",
                Severity = Severity.Info,
                Message = "Line 2 has no calls-a-month column. Add it.",
                Location = new SourceSpan("usage/promptlint.usage.csv", 2, 1, 2, 9),
                Fingerprint = "f-9001",
            },
        ],
        Totals = new Totals
        {
            MonthlyUsd = 12192m,
            SavingUsd = 11664.32m,
            UnknownCost = 1,
            EnergyKwh = new AmountRange(1.5m, 4m),
            CarbonKg = new AmountRange(0.7m, 1.9m),
            UnknownEnergy = 1,
            ByModel = [new Subtotal("gpt-4o", 1, 12192m, 11664.32m)],
            ByProject = [new Subtotal("Bot", 1, 12192m, 11664.32m)],
        },
    };

    private static CallSiteReport Triage() => new()
    {
        Call = new LlmCall
        {
            Id = "c1",
            Location = TriageCall,
            Member = "Bot.Triage.ClassifyAsync",
            Project = "Bot",
            Sdk = "OpenAI",
            Api = "OpenAI.Chat.ChatClient.CompleteChatAsync",
            Provider = "openai",
            Operation = Operation.Chat,
            Model = new ModelReference
            {
                Id = "gpt-4o",
                Raw = "gpt-4o",
                Source = ModelSource.Literal,
                Origin = new SourceSpan("src/Bot/Triage.cs", 12, 40, 12, 48),
            },
            Prompts =
            [
                new Prompt
                {
                    Role = PromptRole.System,
                    Text = "Classify the ticket as billing, technical or other.",
                    Source = PromptSource.Parameter,
                    Complete = true,
                    Via = [new SourceSpan("src/Bot/Program.cs", 31, 5, 31, 12)],
                },
            ],
            Options = new CallOptions { MaxOutputTokens = 16, OutputLimitSet = true },
        },
        ModelTier = ModelTier.Flagship,
        Retires = new DateTime(2027, 1, 14, 0, 0, 0, DateTimeKind.Utc),
        Complexity = new ComplexityEstimate
        {
            Score = 0.1234567,
            Task = TaskType.Classification,
            Dimensions = new Dimensions(0.5, 0.5, 0, 1, 1),
            Parity = new Parity(0.96, 0.99),
            Tier = ModelTier.Slm,
            Confidence = 0.9,
            Scorer = "managed-1",
            Reasons = ["one of three labels"],
        },
        Tokens = new TokenEstimate { Static = 12, Input = 8192, Output = 1000, Basis = "usage file" },
        Cost = new CostEstimate
        {
            CallsPerMonth = 400000m,
            PerCallUsd = 0.03048m,
            MonthlyUsd = 12192.000m,
            LowUsd = 6000m,
            HighUsd = 24000m,
            Assumptions = ["400,000 calls a month (promptlint.usage.csv)", "gpt-4o: $2.50 in, $10.00 out per million tokens (2026-11-10)"],
        },
        Suggestions =
        [
            new Suggestion
            {
                Model = "gpt-6-luna",
                Provider = "openai",
                Tier = ModelTier.Slm,
                Parity = 0.96,
                MonthlyUsd = 527.68m,
                SavingUsd = 11664.32m,
                SavingPercent = 95.67m,
                Evidence = "price class only",
                Applicable = Applicability.Fix,
                Caveats = ["ability unverified"],
            },
        ],
    };

    private static CallSiteReport Agent() => new()
    {
        Call = new LlmCall
        {
            Id = "c2",
            Location = new SourceSpan("src/Planner/Agent.cs", 7, 9, 7, 20),
            Member = "Agent.Planner.RunAsync",
            Project = "Agent",
            Sdk = "HTTP",
            Api = "System.Net.Http.HttpClient.PostAsync",
            Operation = Operation.Chat,
            Model = new ModelReference { Id = Hostile, Raw = Hostile, Source = ModelSource.Constant },
            Prompts = [new Prompt { Role = PromptRole.User, Text = Hostile, Source = PromptSource.Literal }],
            Loop = LoopKind.Unbounded,
        },
    };

    private static CallSiteReport Probe() => new()
    {
        Call = new LlmCall
        {
            Id = "c3",
            Location = new SourceSpan("tests/Probe.cs", 3, 1, 3, 5),
            Member = "Probe.Ask",
            Sdk = "OpenAI",
            Api = "OpenAI.Chat.ChatClient.CompleteChat",
            Provider = "openai",
            Operation = Operation.Chat,
            Model = ModelReference.Unknown("IConfiguration \"OpenAI:Model\", no value in the repository"),
            InTests = true,
        },
    };
}
