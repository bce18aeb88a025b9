using System.Text;
using PromptLint.Core.Costs;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Html;

/// <summary>The two charts: what each call costs against what it could save, and how hard a prompt is against what its call costs.</summary>
internal static class HtmlCharts
{
    private const int MostBars = 10;
    private const int BarHeight = 30;
    private const int Width = 480;

    public static string Render(ReportDocument report)
    {
        CallSiteEntry[] priced = [.. report.CallSites.Where(site => site.Cost?.MonthlyUsd > 0 && !site.InTests)];
        return Bars([.. priced.OrderByDescending(site => site.Cost!.MonthlyUsd).Take(MostBars)]) + Scatter([.. priced.Where(site => site.Complexity is not null && site.Cost!.PerCallUsd > 0)]);
    }

    private static string Bars(CallSiteEntry[] sites)
    {
        if (sites.Length == 0)
        {
            return Figure("Cost and saving by call", "<p class=\"muted\">No call with a known cost.</p>");
        }

        decimal most = sites.Max(site => site.Cost!.MonthlyUsd!.Value);
        var bars = new StringBuilder();
        for (int i = 0; i < sites.Length; i++)
        {
            decimal monthly = sites[i].Cost!.MonthlyUsd!.Value;
            double cost = Length(monthly, most);
            double saving = Length(Math.Clamp(sites[i].BestSavingUsd ?? 0m, 0m, monthly), most);
            int top = i * BarHeight;
            string label = Markup.Text(PlainText.ShortenPath($"{sites[i].File}:{sites[i].Line}", 44));
            bars.Append($"<text x=\"0\" y=\"{top + 11}\">{label}</text>");
            bars.Append($"<text x=\"{Width}\" y=\"{top + 11}\" text-anchor=\"end\">{Money.Text(monthly)}</text>");
            bars.Append($"<rect class=\"cost\" x=\"0\" y=\"{top + 16}\" width=\"{Markup.Number(cost)}\" height=\"8\"/>");
            bars.Append($"<rect class=\"save\" x=\"{Markup.Number(cost - saving)}\" y=\"{top + 16}\" width=\"{Markup.Number(saving)}\" height=\"8\"/>");
        }

        string legend = Legend(("cost", "needed"), ("save", "avoidable"));
        return Figure(
            "Cost and saving by call, $ a month",
            $"<svg viewBox=\"0 0 {Width} {sites.Length * BarHeight}\" role=\"img\" aria-label=\"Bars: monthly cost of the {Words.Count(sites.Length, "call")} that cost most, with the avoidable share\">{bars}</svg>{legend}");
    }

    private static double Length(decimal amount, decimal most) => (double)(amount / most) * Width;

    private static string Scatter(CallSiteEntry[] sites)
    {
        if (sites.Length == 0)
        {
            return Figure("Complexity and price", "<p class=\"muted\">No call with a known price and a scored prompt.</p>");
        }

        const int Height = 260, Left = 60, Bottom = 230;
        double[] exponents = [.. sites.Select(site => Math.Log10((double)site.Cost!.PerCallUsd!.Value))];
        double low = Math.Floor(exponents.Min());
        double high = Math.Max(low + 1, Math.Ceiling(exponents.Max()));
        double Y(double exponent) => 10 + ((high - exponent) / (high - low) * (Bottom - 20));
        double X(double score) => Left + (score * (Width - Left - 20));

        var marks = new StringBuilder();
        for (double exponent = low; exponent <= high; exponent++)
        {
            string y = Markup.Number(Y(exponent));
            marks.Append($"<line class=\"axis\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{y}\" y2=\"{y}\"/>");
            marks.Append($"<text class=\"faint\" x=\"{Left - 6}\" y=\"{Markup.Number(Y(exponent) + 4)}\" text-anchor=\"end\">{Money.Text((decimal)Math.Pow(10, exponent))}</text>");
        }

        foreach (double score in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            marks.Append($"<text class=\"faint\" x=\"{Markup.Number(X(score))}\" y=\"{Bottom + 10}\" text-anchor=\"middle\">{Figures.Ratio(score)}</text>");
        }

        marks.Append($"<text class=\"faint\" x=\"{Width}\" y=\"{Height - 4}\" text-anchor=\"end\">complexity of the prompt, 0 to 1</text>");
        for (int i = 0; i < sites.Length; i++)
        {
            bool saves = sites[i].BestSavingUsd > 0;
            string x = Markup.Number(X(sites[i].Complexity!.Score));
            string y = Markup.Number(Y(exponents[i]));
            string title = $"<title>{Markup.Text($"{sites[i].File}:{sites[i].Line} {sites[i].Model.Id}, {Money.Text(sites[i].Cost!.PerCallUsd)} a call")}</title>";
            // Shape tells the two kinds apart as well as colour does.
            marks.Append(saves
                ? $"<rect class=\"save\" x=\"{x}\" y=\"{y}\" width=\"9\" height=\"9\" transform=\"translate(-4.5 -4.5)\">{title}</rect>"
                : $"<circle class=\"cost\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\">{title}</circle>");
        }

        return Figure(
            "Complexity against price, $ a call",
            $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"Scatter: complexity of {Words.Count(sites.Length, "prompt")} against the price of a call\">{marks}</svg>{Legend(("save", "a cheaper model would do"), ("cost", "no cheaper model suggested"))}");
    }

    private static string Legend(params (string Kind, string Text)[] entries) =>
        $"<ul class=\"legend\">{string.Concat(entries.Select(entry => $"<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"{entry.Kind}\" width=\"10\" height=\"10\"/></svg> {entry.Text}</li>"))}</ul>";

    private static string Figure(string caption, string content) => $"<figure><figcaption>{caption}</figcaption>{content}</figure>";
}
