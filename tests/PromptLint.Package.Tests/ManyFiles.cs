using System.Globalization;

namespace PromptLint.Package.Tests;

/// <summary>The sources of an application of many files, for measuring. No two files are equal.</summary>
internal static class ManyFiles
{
    /// <param name="count">Number of files.</param>
    /// <param name="callEvery">Each so manyth file calls a model; 0: none does.</param>
    public static (string Name, string Text)[] Create(int count, int callEvery) =>
        [.. Enumerable.Range(0, count).Select(i => ($"Part{i}.cs", callEvery > 0 && i % callEvery == 0 ? Asking(i) : Working(i)))];

    private static string Working(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System.Globalization;
        using System.Text;

        namespace App.Part{{i}};

        public sealed record Order{{i}}(int Id, string Customer, decimal Amount, DateTimeOffset Placed);

        public interface IOrderStore{{i}}
        {
            Task<IReadOnlyList<Order{{i}}>> LoadAsync(string customer, CancellationToken cancellation);
        }

        public sealed class OrderReport{{i}}(IOrderStore{{i}} store, TimeProvider clock)
        {
            private readonly Dictionary<string, decimal> totals = new(StringComparer.Ordinal);
            private int runs;

            public event EventHandler? Finished;

            public int Runs => runs;

            public async Task<string> WriteAsync(string customer, CancellationToken cancellation = default)
            {
                ArgumentException.ThrowIfNullOrEmpty(customer);
                var orders = await store.LoadAsync(customer, cancellation).ConfigureAwait(false);
                var text = new StringBuilder();
                foreach (var group in orders.Where(o => o.Amount > {{i % 7}}m).GroupBy(o => o.Placed.Year).OrderBy(g => g.Key))
                {
                    decimal sum = group.Sum(o => o.Amount);
                    totals[customer] = totals.TryGetValue(customer, out decimal known) ? known + sum : sum;
                    text.Append(CultureInfo.InvariantCulture, $"{group.Key}: {sum:0.00} in {group.Count()} orders").AppendLine();
                }

                runs++;
                Finished?.Invoke(this, EventArgs.Empty);
                return text.Length == 0 ? "nothing since " + clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text.ToString();
            }

            public decimal Discount(decimal amount) => amount switch
            {
                < 0m => throw new ArgumentOutOfRangeException(nameof(amount)),
                < 100m => 0m,
                < 1000m => amount * 0.0{{i % 9 + 1}}m,
                _ => amount * 0.1m,
            };

            public static int[] Sorted(IEnumerable<int> numbers)
            {
                int[] all = [.. numbers];
                for (int a = 0; a < all.Length; a++)
                {
                    for (int b = a + 1; b < all.Length; b++)
                    {
                        if (all[b] < all[a])
                        {
                            (all[a], all[b]) = (all[b], all[a]);
                        }
                    }
                }

                return all;
            }

            public bool TryFind(string customer, out decimal total)
            {
                lock (totals)
                {
                    return totals.TryGetValue(customer, out total);
                }
            }
        }
        """);

    private static string Asking(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System.Net.Http.Json;
        using System.Text.Json;

        namespace App.Part{{i}};

        public sealed class TicketSorter{{i}}(HttpClient http, string? configured)
        {
            private const string Model = "gpt-5.4";
            private static readonly Uri Address = new("https://api.openai.com/v1/chat/completions");

            public async Task<string> SortAsync(string ticket, CancellationToken cancellation)
            {
                var body = new
                {
                    model = configured ?? Model,
                    messages = new object[]
                    {
                        new { role = "system", content = "You sort support tickets number {{i}} into billing, shipping or other. Answer with one word." },
                        new { role = "user", content = $"Ticket: {ticket}" },
                    },
                };
                using HttpResponseMessage response = await http.PostAsJsonAsync(Address, body, cancellation).ConfigureAwait(false);
                response.EnsureSuccessStatusCode();
                using JsonDocument json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false));
                return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
            }

            public async Task<IReadOnlyList<string>> SortAllAsync(IEnumerable<string> tickets, CancellationToken cancellation)
            {
                ArgumentNullException.ThrowIfNull(tickets);
                var sorted = new List<string>();
                foreach (string ticket in tickets)
                {
                    sorted.Add(await SortAsync(ticket, cancellation).ConfigureAwait(false));
                }

                return sorted;
            }
        }
        """);
}
