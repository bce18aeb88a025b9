namespace PromptLint.Workspace.Projects;

/// <summary>
/// The few property functions that project files use to find folders and to ask about the target framework.
/// Everything else is unknown (null): nothing is executed on behalf of a project file.
/// </summary>
internal sealed class PropertyFunctions(PropertyBag properties, BuildFiles files)
{
    /// <param name="expression">What stands between `$(` and `)`.</param>
    public string? Evaluate(string expression, int depth)
    {
        if (expression.StartsWith('['))
        {
            return Static(expression, depth);
        }

        int dot = expression.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return expression.Contains(':', StringComparison.Ordinal) ? null : properties[expression];
        }

        return Chain(properties[expression[..dot]], expression[(dot + 1)..], depth);
    }

    private string? Static(string expression, int depth)
    {
        int method = expression.IndexOf("]::", StringComparison.Ordinal);
        int open = expression.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : PropertyBag.ClosingParenthesis(expression, open);
        if (method < 0 || close < 0 || open < method || Arguments(expression[(open + 1)..close], depth) is not { } arguments)
        {
            return null;
        }

        string name = expression[1..method] + "." + expression[(method + 3)..open].Trim();
        string? value = Call(name, arguments);
        string rest = expression[(close + 1)..];
        return value is not null && rest.StartsWith('.') ? Chain(value, rest[1..], depth) : rest.Length == 0 ? value : null;
    }

    private string? Call(string name, string[] arguments) => (name.ToUpperInvariant(), arguments) switch
    {
        ("MSBUILD.GETPATHOFFILEABOVE", [var file, .. var start]) => files.PathOfFileAbove(file, Start(start)),
        ("MSBUILD.GETDIRECTORYNAMEOFFILEABOVE", [var start, var file]) => Path.GetDirectoryName(files.PathOfFileAbove(file, start)) ?? "",
        ("MSBUILD.ISTARGETFRAMEWORKCOMPATIBLE", [var target, var candidate]) => Compatible(target, candidate),
        ("MSBUILD.GETTARGETPLATFORMIDENTIFIER", [var target, ..]) => TargetFramework.TryParse(target)?.Platform ?? "",
        ("MSBUILD.GETTARGETFRAMEWORKIDENTIFIER", [var target]) => TargetFramework.TryParse(target)?.Identifier ?? "",
        ("MSBUILD.ISOSPLATFORM", [var platform]) => platform.Equals("linux", StringComparison.OrdinalIgnoreCase) ? "True" : "False",
        ("MSBUILD.NORMALIZEPATH", _) => BuildFiles.Full(Path.Combine(Slashes(arguments))),
        ("MSBUILD.NORMALIZEDIRECTORY", _) => BuildFiles.Full(Path.Combine(Slashes(arguments))) + "/",
        ("MSBUILD.ENSURETRAILINGSLASH", [var folder]) => folder.EndsWith('/') || folder.EndsWith('\\') ? folder : folder + "/",
        ("MSBUILD.VALUEORDEFAULT", [var value, var otherwise]) => value.Length == 0 ? otherwise : value,
        ("SYSTEM.IO.PATH.GETDIRECTORYNAME", [var path]) => Path.GetDirectoryName(Slashes(path)) ?? "",
        ("SYSTEM.IO.PATH.GETFULLPATH", [var path]) => BuildFiles.Full(Slashes(path)),
        ("SYSTEM.IO.PATH.COMBINE", { Length: > 0 }) => Path.Combine(Slashes(arguments)),
        ("SYSTEM.IO.PATH.GETFILENAME", [var path]) => Path.GetFileName(Slashes(path)),
        ("SYSTEM.IO.PATH.GETFILENAMEWITHOUTEXTENSION", [var path]) => Path.GetFileNameWithoutExtension(Slashes(path)),
        ("SYSTEM.STRING.ISNULLOREMPTY", [var value]) => value.Length == 0 ? "True" : "False",
        ("SYSTEM.STRING.ISNULLORWHITESPACE", [var value]) => string.IsNullOrWhiteSpace(value) ? "True" : "False",
        ("SYSTEM.STRING.COPY", [var value]) => value,
        _ => null,
    };

    private string Start(string[] start) => start is [var given, ..] && given.Length > 0 ? given : properties["MSBuildThisFileDirectory"];

    private static string Compatible(string target, string candidate) =>
        TargetFramework.TryParse(target) is { } t && TargetFramework.TryParse(candidate) is { } c && t.CanUse(c) ? "True" : "False";

    /// <summary>Text methods on a value: `Name.Contains('x')`, one after the other.</summary>
    private string? Chain(string value, string calls, int depth)
    {
        if (calls.Equals("Length", StringComparison.OrdinalIgnoreCase))
        {
            return value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        int open = calls.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : PropertyBag.ClosingParenthesis(calls, open);
        if (close < 0 || depth > 16 || Arguments(calls[(open + 1)..close], depth) is not { } arguments)
        {
            return null;
        }

        string? result = (calls[..open].Trim().ToUpperInvariant(), arguments) switch
        {
            ("CONTAINS", [var part]) => Text(value.Contains(part, StringComparison.Ordinal)),
            ("STARTSWITH", [var part, ..]) => Text(value.StartsWith(part, StringComparison.Ordinal)),
            ("ENDSWITH", [var part, ..]) => Text(value.EndsWith(part, StringComparison.Ordinal)),
            ("EQUALS", [var other, ..]) => Text(value.Equals(other, StringComparison.Ordinal)),
            ("REPLACE", [{ Length: > 0 } old, var with]) when with.Length < 256 && value.Length < 4096 => value.Replace(old, with, StringComparison.Ordinal),
            ("TOLOWER" or "TOLOWERINVARIANT", []) => value.ToLowerInvariant(),
            ("TOUPPER" or "TOUPPERINVARIANT", []) => value.ToUpperInvariant(),
            ("TRIM", []) => value.Trim(),
            ("TRIMEND", [{ Length: 1 } c]) => value.TrimEnd(c[0]),
            ("TRIMSTART", [{ Length: 1 } c]) => value.TrimStart(c[0]),
            _ => null,
        };
        string rest = calls[(close + 1)..];
        return result is not null && rest.StartsWith('.') ? Chain(result, rest[1..], depth + 1) : rest.Length == 0 ? result : null;
    }

    private string[]? Arguments(string list, int depth)
    {
        if (string.IsNullOrWhiteSpace(list))
        {
            return [];
        }

        var result = new List<string>();
        int start = 0;
        int nesting = 0;
        char quote = '\0';
        for (int i = 0; i <= list.Length; i++)
        {
            char c = i == list.Length ? ',' : list[i];
            if (i < list.Length && quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
            }
            else if (c is '(' or ')')
            {
                nesting += c == '(' ? 1 : -1;
            }
            else if (c == ',' && nesting <= 0)
            {
                if (properties.Expand(list[start..i].Trim().Trim('\'', '"', '`'), depth) is not { } argument)
                {
                    return null;
                }

                result.Add(argument);
                start = i + 1;
            }
        }

        return [.. result];
    }

    private static string Text(bool value) => value ? "True" : "False";

    private static string Slashes(string path) => path.Replace('\\', '/');

    private static string[] Slashes(string[] paths) => Array.ConvertAll(paths, Slashes);
}
