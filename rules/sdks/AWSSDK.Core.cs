// The part of the AWS SDK that clients of model services are built with: https://github.com/aws/aws-sdk-net (read from its sources)
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;

[assembly: Sdk("AWSSDK.Core", Packages = "AWSSDK.Core;AWSSDK.Extensions.NETCore.Setup")]

namespace Amazon
{
    public class RegionEndpoint
    {
        public static readonly RegionEndpoint USEast1;
        public static readonly RegionEndpoint USEast2;
        public static readonly RegionEndpoint USWest1;
        public static readonly RegionEndpoint USWest2;
        public static readonly RegionEndpoint CACentral1;
        public static readonly RegionEndpoint EUWest1;
        public static readonly RegionEndpoint EUWest2;
        public static readonly RegionEndpoint EUWest3;
        public static readonly RegionEndpoint EUCentral1;
        public static readonly RegionEndpoint EUNorth1;
        public static readonly RegionEndpoint APNortheast1;
        public static readonly RegionEndpoint APNortheast2;
        public static readonly RegionEndpoint APSouth1;
        public static readonly RegionEndpoint APSoutheast1;
        public static readonly RegionEndpoint APSoutheast2;
        public static readonly RegionEndpoint SAEast1;
        public string SystemName { get; }
        public string DisplayName { get; }
        public static RegionEndpoint GetBySystemName(string systemName) => throw null;
    }

    public static class AWSConfigs
    {
        public static string AWSRegion { get; set; }
        public static string AWSProfileName { get; set; }
    }
}

namespace Amazon.Runtime
{
    public interface IAmazonService
    {
        IClientConfig Config { get; }
    }

    public interface IClientConfig
    {
        RegionEndpoint RegionEndpoint { get; }
        string ServiceURL { get; }
    }

    public abstract class ClientConfig : IClientConfig
    {
        public RegionEndpoint RegionEndpoint { get; set; }
        public string ServiceURL { get; set; }
        public TimeSpan? Timeout { get; set; }
        public int MaxErrorRetry { get; set; }
        public string AuthenticationRegion { get; set; }
    }

    public abstract class AmazonServiceClient : IDisposable
    {
        public IClientConfig Config { get; }
        public void Dispose() { }
    }

    public abstract class AWSCredentials { }

    public class BasicAWSCredentials : AWSCredentials
    {
        public BasicAWSCredentials(string accessKey, string secretKey) { }
    }

    public class SessionAWSCredentials : AWSCredentials
    {
        public SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) { }
    }

    public class AnonymousAWSCredentials : AWSCredentials { }

    public class EnvironmentVariablesAWSCredentials : AWSCredentials { }

    public class InstanceProfileAWSCredentials : AWSCredentials { }

    public static class FallbackCredentialsFactory
    {
        public static AWSCredentials GetCredentials() => throw null;
    }

    public abstract class AmazonWebServiceRequest { }

    public class AmazonWebServiceResponse
    {
        public HttpStatusCode HttpStatusCode { get; set; }
        public ResponseMetadata ResponseMetadata { get; set; }
        public long ContentLength { get; set; }
    }

    public class ResponseMetadata
    {
        public string RequestId { get; set; }
    }

    public class AmazonClientException : Exception
    {
        public AmazonClientException(string message) { }
    }

    public class AmazonServiceException : Exception
    {
        public AmazonServiceException(string message) { }
        public string ErrorCode { get; set; }
        public string RequestId { get; set; }
        public HttpStatusCode StatusCode { get; set; }
    }

    public class ConstantClass
    {
        public string Value { get; }
        public static implicit operator string(ConstantClass value) => throw null;
    }
}

namespace Amazon.Runtime.CredentialManagement
{
    public class CredentialProfileStoreChain
    {
        public CredentialProfileStoreChain() { }
        public CredentialProfileStoreChain(string profilesLocation) { }
        public bool TryGetAWSCredentials(string profileName, out AWSCredentials credentials) => throw null;
    }
}

namespace Amazon.Runtime.Documents
{
    public struct Document
    {
        public static Document FromObject(object o) => throw null;
        public static implicit operator Document(string value) => throw null;
        public static implicit operator Document(int value) => throw null;
        public static implicit operator Document(double value) => throw null;
        public static implicit operator Document(bool value) => throw null;
        public static implicit operator Document(Dictionary<string, Document> value) => throw null;
        public static implicit operator Document(List<Document> value) => throw null;
        public Dictionary<string, Document> AsDictionary() => throw null;
        public List<Document> AsList() => throw null;
        public string AsString() => throw null;
        public int AsInt() => throw null;
    }
}

namespace Amazon.Runtime.EventStreams
{
    public interface IEventStreamEvent { }

    public class EventStreamEventReceivedArgs<T> : EventArgs where T : IEventStreamEvent
    {
        public T EventStreamEvent { get; }
    }

    public class EventStreamExceptionReceivedArgs<T> : EventArgs
    {
        public T EventStreamException { get; }
    }
}

namespace Amazon.Extensions.NETCore.Setup
{
    public class AWSOptions
    {
        public string Profile { get; set; }
        public RegionEndpoint Region { get; set; }
        public AWSCredentials Credentials { get; set; }
        public T CreateServiceClient<T>() where T : class, IAmazonService => throw null;
    }
}

namespace Microsoft.Extensions.Configuration
{
    public static class ConfigurationExtensions
    {
        public static AWSOptions GetAWSOptions(this IConfiguration config) => throw null;
        public static AWSOptions GetAWSOptions(this IConfiguration config, string configSection) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddDefaultAWSOptions(this IServiceCollection collection, AWSOptions options) => throw null;
        public static IServiceCollection AddAWSService<TService>(this IServiceCollection collection, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TService : IAmazonService => throw null;
        public static IServiceCollection AddAWSService<TService>(this IServiceCollection collection, AWSOptions options, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TService : IAmazonService => throw null;
        public static IServiceCollection TryAddAWSService<TService>(this IServiceCollection collection, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TService : IAmazonService => throw null;
    }
}
