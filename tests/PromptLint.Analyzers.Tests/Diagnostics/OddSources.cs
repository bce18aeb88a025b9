namespace PromptLint.Analyzers.Tests.Diagnostics;

/// <summary>Code with the odd corners of the language around calls.</summary>
internal static class OddSources
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["empty file"] = "",
        ["top-level statements"] = """
            using OpenAI.Chat;
            var model = args.Length > 0 ? args[0] : "gpt-4o";
            ChatCompletion answer = new ChatClient(model, "key").CompleteChat($"Say {args[^1]}");
            System.Console.WriteLine(answer.Content[0].Text);
            static string Local(string x) => x + Local(x);
            """,
        ["partial and generic"] = """
            using OpenAI.Chat;
            partial class Bot<T> where T : class { private readonly ChatClient client = new("gpt-4o", "key"); partial void Hook(T item); }
            partial class Bot<T> { partial void Hook(T item) => client.CompleteChat($"{item}"); public U Run<U>(T x, System.Func<T, U> f) { Hook(x); return f(x); } }
            """,
        ["records"] = """
            using OpenAI.Chat;
            record Settings(string Model = "gpt-4o", int Limit = 5) { public string Prompt { get; init; } = "Hi"; }
            record struct Pair<A, B>(A First, B Second);
            class Bot(Settings settings) { void Run() { var s = settings with { Prompt = "Ho" }; new ChatClient(s.Model, "key").CompleteChat(s.Prompt, new Pair<int, string>(1, "x").Second); } }
            """,
        ["unsafe and pointers"] = """
            using OpenAI.Chat;
            unsafe class Bot { void Run(ChatClient c) { int x = 5; int* p = &x; delegate*<int, int> f = &Twice; c.CompleteChat($"{*p} {f(*p)}"); } static int Twice(int x) => x * 2; }
            """,
        ["mutual recursion"] = """
            using OpenAI.Chat;
            class Bot
            {
                string A(int n) => n == 0 ? "a" : B(n - 1) + A(n - 1);
                string B(int n) => n == 0 ? "b" : A(n - 1) + B(n - 1);
                string Model { get => Model2; set => Model2 = value; }
                string Model2 { get => Model; set => Model = value; }
                void Run() => new ChatClient(Model, "key").CompleteChat(A(3), Model2);
            }
            """,
        ["self-referencing initializers"] = """
            using OpenAI.Chat;
            class Bot { static string x = y, y = x; const string C = D; const string D = C; void Run(ChatClient c) { var z = z; string s = s + C; c.CompleteChat(x, z, s); } }
            """,
        ["expression trees, queries and lambdas"] = """
            using OpenAI.Chat;
            using System.Linq;
            class Bot
            {
                void Run(ChatClient c, string[] items)
                {
                    System.Linq.Expressions.Expression<System.Func<string, object>> tree = s => c.CompleteChat(s);
                    var query = from i in items let p = $"Summarize {i}" where p.Length > 3 group c.CompleteChat(p) by i into g select g.First();
                    System.Func<string, System.Func<string, object>> nested = a => b => c.CompleteChat(a + b);
                }
            }
            """,
        ["patterns and switches"] = """
            using OpenAI.Chat;
            class Bot
            {
                string Model(object o) => o switch { int and > 5 or < 0 => "gpt-4o", string { Length: > 3 } s when s[..2] == "ab" => "gpt-4", [1, .., 3] => "o1", { } x => $"{x}", null => throw new System.Exception() };
                void Run(object o) => new ChatClient(Model(o), "key").CompleteChat(o is string t and not "x" ? t : "none");
            }
            """,
        ["iterators and async streams"] = """
            using OpenAI.Chat;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            class Bot
            {
                async IAsyncEnumerable<string> Run(ChatClient c, IAsyncEnumerable<string> items)
                {
                    await foreach (var item in items) { await using var x = default(System.IAsyncDisposable)!; foreach (var u in c.CompleteChatStreaming(item)) yield return u.ToString()!; }
                    while (true) { if (await c.CompleteChatAsync("again") is null) yield break; goto next; next: ; }
                }
            }
            """,
        ["preprocessor and line directives"] = """
            #define A
            using OpenAI.Chat;
            class Bot
            {
            #if A
            #line 200 "Page.razor"
                void Run(ChatClient c) => c.CompleteChat("Hi");
            #line default
            #else
                void Run(ChatClient c) => c.CompleteChat(
            #endif
            #nullable disable
            #line (1, 1) - (5, 60) 10 "Other.razor"
                void Two(ChatClient c) { c.CompleteChat(null); }
            }
            """,
        ["does not bind"] = """
            using OpenAI.Chat;
            using Missing.Space;
            class Bot : Nowhere<Thing> { Unknown field = new(); void Run() { var c = new ChatClient(field.Model?.Name ?? Settings.X, null); c.CompleteChat(field, undefined, 5, c => c.D); field.CompleteChatAsync().GetAwaiter(); } }
            """,
        ["default interface members and operators"] = """
            using OpenAI.Chat;
            interface IAsk { ChatClient Client { get; } object Ask(string q) => Client.CompleteChat(q); static abstract string Model { get; } }
            struct Q { public static Q operator +(Q a, string b) => a; public static implicit operator string(Q q) => "q"; }
            class Bot<T> where T : IAsk { object Run(Q q) => new ChatClient(T.Model, "k").CompleteChat(q + "x"); }
            """,
        ["text in every form"] = """"
            using OpenAI.Chat;
            using System.Text;
            class Bot
            {
                void Run(ChatClient c, string x, int n)
                {
                    var b = new StringBuilder("a").Append('b').AppendFormat("{0}{1:N2}{", x, n).AppendLine($@"""{x,5:X}\"" ").Insert(0, x).Remove(0, 1);
                    c.CompleteChat($$"""{ "a": {{x}} , "b": "{{{n}}}" }""", string.Format("{0} {{1}} {2", x), string.Concat(x, null, n), b.ToString(), "\u00e9\0\uD800", string.Join(x, [x, .. new[] { x }]), nameof(Bot), x[1..^1], Encoding.UTF8.GetString("raw"u8));
                }
            }
            """",
    };

    /// <summary>A file like those of applications.</summary>
    public static string Realistic { get; } = """
        using System.Net.Http.Json;
        using System.Text.Json;
        using OpenAI.Chat;

        namespace Shop.Support;

        public sealed class TicketService(HttpClient http, ChatClient client, TicketOptions options)
        {
            private const string SystemPrompt = "You sort tickets into billing, shipping or other. Answer with one word.";
            private readonly List<ChatMessage> history = [new SystemChatMessage(SystemPrompt)];

            public async Task<string> SortAsync(string ticket, CancellationToken cancellation)
            {
                history.Add(new UserChatMessage($"Ticket: {ticket}"));
                ChatCompletion answer = await client.CompleteChatAsync(history, new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = options.Limit }, cancellation);
                return answer.Content[0].Text;
            }

            public async Task<IReadOnlyList<string>> SummarizeAsync(IEnumerable<string> tickets)
            {
                var summaries = new List<string>();
                foreach (string ticket in tickets)
                {
                    var body = new { model = options.Model ?? "gpt-4o", messages = new object[] { new { role = "system", content = SystemPrompt }, new { role = "user", content = "Summarize: " + ticket } }, max_tokens = 200 };
                    using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
                    using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
                    summaries.Add(json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "");
                }

                return summaries;
            }
        }

        public sealed record TicketOptions(string? Model, int Limit = 100);
        """;
}
