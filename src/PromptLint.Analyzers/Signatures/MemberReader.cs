using PromptLint.Core.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Reads the annotated types and members of a signature file into an SDK.</summary>
internal static class MemberReader
{
    public static void ReadInto(SdkSignatures sdk, SyntaxTree tree)
    {
        foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            var name = FullName(declaration, out var space);
            if (space.Length > 0 && !OnlyExtends(declaration)) sdk.Namespaces.Add(space);
            var type = new TypeSignature(sdk, name);
            foreach (var attribute in Attributes(declaration.AttributeLists))
            {
                if (AttributeText.Name(attribute) == "IsRole") type.IsRole = Role(attribute);
                if (AttributeText.Name(attribute) == "ServedBy") type.ServedBy = AttributeText.Types(attribute);
                if (AttributeText.Name(attribute) == "Provider") type.Provider = AttributeText.Positional(attribute);
            }

            sdk.Types.Add(type);
            if (declaration is TypeDeclarationSyntax { ParameterList: { } primary }) Add(type, new MemberSignature { Sdk = sdk, Type = name, Name = ".ctor", Parameters = Parameters(primary) });
            if (declaration is TypeDeclarationSyntax withMembers)
                foreach (var member in withMembers.Members) Read(type, member);
            if (declaration is EnumDeclarationSyntax list)
                foreach (var member in list.Members) Add(type, Annotate(type, member.Identifier.ValueText, member.AttributeLists));
        }
    }

    // Extension methods and their flags stand in the namespaces of what they extend; those do not tell the SDK.
    private static bool OnlyExtends(BaseTypeDeclarationSyntax declaration) =>
        declaration is EnumDeclarationSyntax || declaration.Modifiers.Any(m => m.ValueText == "static");

    private static void Read(TypeSignature type, MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                Add(type, Annotate(type, method.Identifier.ValueText, method.AttributeLists) with { Parameters = Parameters(method.ParameterList) });
                break;
            case ConstructorDeclarationSyntax constructor:
                Add(type, Annotate(type, ".ctor", constructor.AttributeLists) with { Parameters = Parameters(constructor.ParameterList) });
                break;
            case PropertyDeclarationSyntax property:
                Add(type, Annotate(type, property.Identifier.ValueText, property.AttributeLists));
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables) Add(type, Annotate(type, variable.Identifier.ValueText, field.AttributeLists));
                break;
        }
    }

    private static void Add(TypeSignature type, MemberSignature member)
    {
        if (!type.Members.TryGetValue(member.Name, out var overloads)) type.Members[member.Name] = overloads = [];
        overloads.Add(member);
    }

    private static MemberSignature Annotate(TypeSignature type, string name, SyntaxList<AttributeListSyntax> lists)
    {
        var member = new MemberSignature { Sdk = type.Sdk, Type = type.Name, Name = name };
        foreach (var attribute in Attributes(lists))
        {
            member = AttributeText.Name(attribute) switch
            {
                "LlmCall" => member with { Call = Call(attribute) },
                "ModelId" => member with { ModelId = AttributeText.Positional(attribute) },
                "IsRole" => member with { IsRole = Role(attribute) },
                "Provider" => member with { Provider = AttributeText.Positional(attribute) },
                "Provides" => member with { Provides = AttributeText.Types(attribute) },
                "Prompt" => member with { Meaning = member.Meaning | Meaning.Prompt, Role = Role(attribute) },
                var other => member with { Meaning = member.Meaning | MeaningOf(other) },
            };
        }

        return member;
    }

    private static CallSignature Call(AttributeSyntax attribute) => new(
        Enum.TryParse<Operation>(AttributeText.Positional(attribute), out var operation) ? operation : Operation.Chat,
        AttributeText.Flag(attribute, "Streaming"),
        AttributeText.Flag(attribute, "Structured"),
        AttributeText.Flag(attribute, "OnlyWithPrompt"));

    private static List<ParameterSignature> Parameters(BaseParameterListSyntax list) =>
        list.Parameters.Select(parameter =>
        {
            var meaning = Meaning.None;
            var role = PromptRole.User;
            foreach (var attribute in Attributes(parameter.AttributeLists))
            {
                var own = MeaningOf(AttributeText.Name(attribute));
                meaning |= own;
                if (own == Meaning.Prompt) role = Role(attribute);
            }

            return new ParameterSignature(parameter.Identifier.ValueText, meaning, role);
        }).ToList();

    private static Meaning MeaningOf(string attribute) =>
        Enum.TryParse<Meaning>(attribute, out var meaning) ? meaning : Meaning.None;

    private static PromptRole Role(AttributeSyntax attribute) =>
        Enum.TryParse<PromptRole>(AttributeText.Positional(attribute), out var role) ? role : PromptRole.User;

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(l => l.Attributes);

    private static string FullName(BaseTypeDeclarationSyntax declaration, out string space)
    {
        var name = declaration.Identifier.ValueText;
        space = "";
        for (var parent = declaration.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is BaseTypeDeclarationSyntax outer) name = outer.Identifier.ValueText + "." + name;
            if (parent is BaseNamespaceDeclarationSyntax scope) space = space.Length == 0 ? scope.Name.ToString() : scope.Name + "." + space;
        }

        return space.Length == 0 ? name : space + "." + name;
    }
}
