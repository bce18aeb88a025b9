using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace PromptLint.Workspace.References;

/// <summary>Assemblies that were opened already, with the namespaces that they declare. Shared by all loads of the process.</summary>
internal static class MetadataCache
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference?> References = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> NamespacesByPath = new(StringComparer.Ordinal);

    /// <summary>The reference; null when the file is gone or is no assembly.</summary>
    public static PortableExecutableReference? Get(string path) => References.GetOrAdd(path, static p =>
    {
        try
        {
            return Namespaces(p).Count == 0 ? null : MetadataReference.CreateFromFile(p);
        }
        catch (IOException)
        {
            return null;
        }
    });

    /// <summary>The namespaces of the public types and of forwarded ones.</summary>
    public static IReadOnlySet<string> Namespaces(string path) => NamespacesByPath.GetOrAdd(path, static p =>
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var file = new PEReader(File.OpenRead(p));
            if (!file.HasMetadata)
            {
                return names;
            }

            MetadataReader reader = file.GetMetadataReader();
            var seen = new HashSet<StringHandle>();
            foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
            {
                StringHandle name = reader.GetTypeDefinition(handle).Namespace;
                if (seen.Add(name))
                {
                    names.Add(reader.GetString(name));
                }
            }
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            names.Clear();
        }

        return names;
    });
}
