using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Maps arguments to parameters.</summary>
internal static class ArgumentBinder
{
    /// <summary>Expressions by parameter name; a params array keeps all of its expressions.</summary>
    /// <param name="method">Null for methods that do not bind: parameters are then named `0`, `1`, ...</param>
    public static List<(string Parameter, IParameterSymbol? Symbol, List<ExpressionSyntax> Expressions)> Map(IMethodSymbol? method, IEnumerable<ArgumentSyntax> arguments)
    {
        var result = new List<(string Parameter, IParameterSymbol? Symbol, List<ExpressionSyntax> Expressions)>();
        var position = 0;
        foreach (var argument in arguments)
        {
            var name = argument.NameColon?.Name.Identifier.ValueText;
            IParameterSymbol? parameter = null;
            if (method is not null)
            {
                parameter = name is not null ? method.Parameters.FirstOrDefault(p => p.Name == name)
                    : position < method.Parameters.Length ? method.Parameters[position]
                    : method.Parameters.LastOrDefault() is { IsParams: true } last ? last : null;
            }

            var key = parameter?.Name ?? name ?? position.ToString(CultureInfo.InvariantCulture);
            var existing = result.FindIndex(r => r.Parameter == key);
            if (existing >= 0) result[existing].Expressions.Add(argument.Expression);
            else result.Add((key, parameter, [argument.Expression]));
            position++;
        }

        return result;
    }
}
