using System.Reflection;

namespace PromptLint.Fuzz.Tests;

/// <summary>Files as they occur, to start from.</summary>
internal static class Seeds
{
    public const string Usage = "# remark\nsite,calls_per_month,input_tokens,output_tokens,cached_share,batchable,environment\nid:abc,1000,200,50,0.5,true,prod\nfile:src/**/*.cs,5,,,,,\n\"member:A.B,c\",7,1,2,,,\nmodel:gpt-*,1e3,,,,,\n";

    public const string Scores = "# promptlint scores\n0f\tclassification\tslm\t0.1\t0.9\t0.95\thigh\tonnx-1\n";

    public const string Prices = """{ "currency": "EUR", "rate": 1.1, "models": [ { "id": "gpt-4o", "input": 1.5, "output": 6, "from": "2026-01-01" } ], "discounts": [ { "provider": "openai", "percent": 10 } ] }""";

    public const string Spans = """
        {"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"chat gpt-4o","attributes":[{"key":"gen_ai.request.model","value":{"stringValue":"gpt-4o"}},{"key":"gen_ai.usage.input_tokens","value":{"intValue":"12"}}]}]}]}]}
        {"model":"gpt-4o","usage":{"prompt_tokens":10,"completion_tokens":3},"startTime":"2026-01-01T00:00:00Z"}
        """;

    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="$(MSBuildThisFileDirectory)../other.props" Condition="Exists('../other.props') and '$(A)' != '' or $(B) >= 3" />
          <PropertyGroup><TargetFrameworks>net10.0;net8.0</TargetFrameworks><DefineConstants>$(DefineConstants);A</DefineConstants><V>$([System.String]::Copy('x').Replace('x', 'y'))</V></PropertyGroup>
          <ItemGroup><Compile Include="**/*.cs" Exclude="a/**;b.cs" /><Compile Remove="c?.cs" /><PackageReference Include="OpenAI" Version="[2.1.0,3)" /><ProjectReference Include="../B/B.csproj" /><Using Include="System.IO" Alias="I" /></ItemGroup>
        </Project>
        """;

    public const string Assets = """{"version":3,"targets":{"net10.0":{"OpenAI/2.1.0":{"type":"package","compile":{"lib/net8.0/OpenAI.dll":{}}},"B/1.0.0":{"type":"project"}}},"libraries":{"OpenAI/2.1.0":{"type":"package","path":"openai/2.1.0"}},"packageFolders":{"/p/":{}}}""";

    public const string Solution = "Microsoft Visual Studio Solution File, Format Version 12.00\nProject(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"App\", \"App.csproj\", \"{1}\"\nEndProject\n";

    public const string Prompty = "---\nname: a\nmodel:\n  api: chat\n  configuration:\n    azure_deployment: gpt-4o\n  parameters:\n    max_tokens: 100\n---\nsystem:\nYou translate {{text}}.\nuser:\n{{question}}\n";

    public const string Yaml = "name: Story\ntemplate: |\n  Tell a story about {{$topic}}.\ntemplate_format: semantic-kernel\nexecution_settings:\n  default:\n    model_id: gpt-4\n    max_tokens: 200\n";

    public const string Settings = """{ /* settings */ "OpenAI": { "Model": "gpt-4o", "Prompt": "Summarize {text}", "Limits": [1, 2] }, }""";

    public const string Resources = """<root><data name="Prompt" xml:space="preserve"><value>Classify {0}</value></data></root>""";

    public const string Source = """
        using System.IO;
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.Extensions.Configuration;
        class Bot(IConfiguration configuration, HttpClient http)
        {
            private const string Url = "https://api.openai.com/v1/" + "chat/completions";
            private string System => File.ReadAllText("prompts/a.prompty") + File.ReadAllText("prompts/b.yaml");
            public object Ask(string text, bool long_) => http.PostAsJsonAsync(Url, new { model = configuration["OpenAI:Model"] ?? "gpt-4", max_tokens = long_ ? 500 : 50,
                messages = new[] { new { role = "system", content = System }, new { role = "user", content = $"{configuration["OpenAI:Prompt"]}: {text}" } } });
            public object Twice(string[] texts) { foreach (var t in texts) { Ask(string.Format("Translate {0} to {1}", t, "French"), t.Length > 3); } return null; }
        }
        """;

    public static string File(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path));

    private static string Root { get; } = typeof(Seeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
