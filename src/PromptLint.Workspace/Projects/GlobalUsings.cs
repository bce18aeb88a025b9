using System.Text;

namespace PromptLint.Workspace.Projects;

/// <summary>The `global using` directives that the SDK writes into a project: the SDK's own and the project's `Using` items.</summary>
internal static class GlobalUsings
{
    private static readonly string[] Base =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Hosting =
    [
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Web =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", .. Hosting,
    ];

    private static readonly string[] BlazorWebAssembly =
    [
        "System.Net.Http.Json", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Maui =
    [
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Maui", "Microsoft.Maui.Accessibility", "Microsoft.Maui.ApplicationModel", "Microsoft.Maui.Controls",
        "Microsoft.Maui.Controls.Hosting", "Microsoft.Maui.Controls.Xaml", "Microsoft.Maui.Devices", "Microsoft.Maui.Dispatching", "Microsoft.Maui.Graphics",
        "Microsoft.Maui.Hosting", "Microsoft.Maui.Storage",
    ];

    /// <summary>The directives for loose files, whose project nobody knows.</summary>
    public static string ForLooseFiles { get; } = Write(Base.Select(n => $"global::{n}"));

    /// <summary>C# text; empty when there are none.</summary>
    public static string Of(EvaluatedProject project)
    {
        var directives = new SortedSet<string>(StringComparer.Ordinal);
        if (project.Properties.Flag("ImplicitUsings"))
        {
            directives.UnionWith(OfSdks(project).Select(n => $"global::{n}"));
        }

        foreach (ItemOperation item in project.ItemsOf("Using"))
        {
            foreach (string name in item.Specs)
            {
                string plain = $"global::{name}";
                if (item.Action == ItemAction.Remove)
                {
                    directives.Remove(plain);
                }
                else if (item.Metadata.GetValueOrDefault("Alias", "") is { Length: > 0 } alias)
                {
                    directives.Add($"{alias} = {plain}");
                }
                else
                {
                    directives.Add(item.Metadata.GetValueOrDefault("Static", "").Equals("true", StringComparison.OrdinalIgnoreCase) ? $"static {plain}" : plain);
                }
            }
        }

        return Write(directives);
    }

    private static IEnumerable<string> OfSdks(EvaluatedProject project)
    {
        IEnumerable<string> names = Base;
        foreach (string sdk in project.Sdks)
        {
            names = names.Concat(sdk switch
            {
                "Microsoft.NET.Sdk.Web" => Web,
                "Microsoft.NET.Sdk.Worker" => Hosting,
                "Microsoft.NET.Sdk.BlazorWebAssembly" => BlazorWebAssembly,
                "Aspire.AppHost.Sdk" => [.. Hosting, "Aspire.Hosting", "Aspire.Hosting.ApplicationModel"],
                _ => [],
            });
        }

        if (project.Properties.Flag("UseMaui"))
        {
            names = names.Concat(Maui);
        }

        if (project.Properties.Flag("UseWindowsForms"))
        {
            names = names.Concat(["System.Drawing", "System.Windows.Forms"]);
        }

        return project.Properties.Flag("UseWPF") ? names.Except(["System.IO", "System.Net.Http"]) : names;
    }

    private static string Write(IEnumerable<string> directives)
    {
        var text = new StringBuilder();
        foreach (string directive in directives)
        {
            text.Append("global using ").Append(directive).Append(";\n");
        }

        return text.ToString();
    }
}
